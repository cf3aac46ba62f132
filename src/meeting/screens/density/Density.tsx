import { useMemo, useState } from "react";
import { Segmented, Sentences } from "../../../app/ui/index.ts";
import { DrawingView } from "../../DrawingView.tsx";
import { RoomLegend } from "../../Legend.tsx";
import { pointOut, useMeeting } from "../../meeting-store.ts";
import { useCase } from "../../use-case.ts";
import { useMap } from "../../use-map.ts";
import { DensityTable } from "./DensityTable.tsx";
import { byDensity } from "./dense-areas.ts";
import { areaSentence, densitySentences } from "./density-sentences.ts";
import "./density.css";

const SHEET = { width: 1000, height: 780, words: 21 } as const;
type Look = "map" | "table";

export function Density() {
  const opened = useCase();
  const { publicCase, reckoned, m } = opened;
  const [nothing] = reckoned;
  const [look, setLook] = useState<Look>("map");
  const pointed = useMeeting((state) => state.pointed);
  const map = useMap(opened, nothing, SHEET, { whole: true });
  const ordered = useMemo(() => byDensity(publicCase.areas, nothing.figures.areas), [publicCase, nothing]);
  const spoken = ordered.find(({ area }) => pointed === `area:${area.id}`);
  return (
    <div className="mt-density">
      <div className="mt-density-picture">
        {look === "map" ? (
          <DrawingView {...map} label={m.text("room.density.map")} onPoint={pointOut} />
        ) : (
          <DensityTable rows={ordered} opened={opened} />
        )}
      </div>
      <div className="mt-density-words">
        <Segmented
          label={m.text("room.look")}
          value={look}
          onChange={setLook}
          options={[
            { value: "map", label: m.text("room.look.map") },
            { value: "table", label: m.text("room.look.table") },
          ]}
        />
        <div className="mt-sentences" aria-live="polite">
          {spoken ? (
            <Sentences className="mt-spoken" text={areaSentence(spoken, opened)} />
          ) : (
            densitySentences(opened).map((text) => <Sentences key={text} text={text} />)
          )}
        </div>
        <p className="mt-hint">{m.text("room.density.hint")}</p>
      </div>
      {look === "map" && <RoomLegend shown={[nothing]} m={m} />}
    </div>
  );
}
