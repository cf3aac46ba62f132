import { useMemo, useState } from "react";
import { Segmented, Sentences } from "../../../app/ui/index.ts";
import { ZONE_FILLS, zoneClassText } from "../../../drawing/index.ts";
import { type ReleaseTable, releaseTable, ZONE_CLASSES } from "../../../engine/council/index.ts";
import { DrawingView } from "../../DrawingView.tsx";
import { pointOut, useMeeting } from "../../meeting-store.ts";
import { type OpenCase, useCase } from "../../use-case.ts";
import { useDrawing } from "../../use-drawing.ts";
import { useWhole } from "../../use-map.ts";
import { Districts } from "./Districts.tsx";
import { PublicAreas } from "./PublicAreas.tsx";
import { ZoneTable } from "./ZoneTable.tsx";
import "./protected.css";

const SHEET = { width: 900, height: 700, words: 21 } as const;

type Look = "map" | "table";

export function Protected() {
  const opened = useCase();
  const { publicCase, m } = opened;
  const table = useMemo(() => releaseTable(publicCase.release), [publicCase]);
  const shows = publicCase.release.detail === "zones";
  const [look, setLook] = useState<Look>("map");
  return (
    <div className="mt-protected">
      <div className="mt-protected-picture">
        {!shows ? (
          <PublicAreas opened={opened} />
        ) : look === "map" ? (
          <Zones opened={opened} />
        ) : (
          <ZoneTable table={table} m={m} />
        )}
      </div>
      <div className="mt-sentences">
        {shows && (
          <div className="mt-protected-look">
            <Segmented
              label={m.text("room.look")}
              value={look}
              onChange={setLook}
              options={[
                { value: "map", label: m.text("room.look.map") },
                { value: "table", label: m.text("room.look.table") },
              ]}
            />
          </div>
        )}
        <Sentences text={m.text("room.protected.what")} />
        <Sentences text={m.text("room.protected.noise")} />
        {table.municipality !== null && (
          <Sentences text={m.text("room.protected.sum", rangeValues(table.municipality))} />
        )}
        {table.limit !== null && <Sentences text={m.text(`room.protected.limit.${table.limit}`)} />}
        {table.publicUnits > 0 && (
          <Sentences text={m.text("room.protected.publicUnits", { count: table.publicUnits })} />
        )}
        {shows && <Districts table={table} m={m} />}
      </div>
    </div>
  );
}

/** A sum may show 0 where there are some: it is told as the span it stands for. */
function rangeValues({ sum, error }: NonNullable<ReleaseTable["municipality"]>) {
  return { sum, least: Math.max(0, sum - error), most: sum + error };
}

function Zones({ opened: { m } }: { readonly opened: OpenCase }) {
  const pointed = useMeeting((state) => state.pointed);
  const whole = useWhole(true);
  const map = useDrawing({ kind: "zones", ...SHEET, whole, pointed: pointed ?? "" });
  const unnamed = map.drawing.unnamed?.length ?? 0;
  return (
    <>
      <DrawingView {...map} label={m.text("room.protected.map")} onPoint={pointOut} />
      <ul className="mt-zone-key">
        {ZONE_CLASSES.map((shown) => (
          <li key={shown}>
            <span className="mt-swatch" style={{ background: ZONE_FILLS[shown] }} />
            {m.text("room.protected.class", { shown: zoneClassText(shown) })}
          </li>
        ))}
      </ul>
      {unnamed > 0 && <p className="mt-hint">{m.text("room.protected.unnamed", { count: unnamed })}</p>}
    </>
  );
}
