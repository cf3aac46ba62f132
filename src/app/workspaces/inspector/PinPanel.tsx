import { Button } from "@digdir/designsystemet-react";
import { commands } from "../../commands/index.ts";
import { useView } from "../../state/index.ts";
import { areaAt } from "../../state/selectors/outline.ts";
import { registeredDwellings } from "../../state/selectors/places.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Frame } from "./Frame.tsx";
import { NearestHomes } from "./nearest-homes/NearestHomes.tsx";

/** An address that was searched for, or a point of the map that was pointed out: the homes around it, and the area it is in. */
export function PinPanel({ reading }: { readonly reading: Reading }) {
  const { dataset, m } = reading;
  const pin = useView((view) => view.pin);
  if (!pin) return null;
  const { at, label, isAddress = false } = pin;
  const moves = pin.moves && registeredDwellings(reading.project.dataset).get(pin.moves);
  const area = areaAt(dataset.neighbourhoods, at);
  return (
    <Frame
      kicker={m.text("pictures.pin.kicker")}
      title={label}
      onZoom={() => commands.moveCamera.run({ at, zoom: 15.5 })}
      onClose={() => commands.setPin.run(null)}
      m={m}
    >
      <p className="ws-summary">
        {area ? (
          <>
            {m.text("pictures.pin.area")}{" "}
            <button
              type="button"
              className="ws-link"
              onClick={() => commands.select.run({ kind: "neighbourhood", id: area.id })}
            >
              {area.name}
            </button>
          </>
        ) : (
          m.text("pictures.pin.outside")
        )}
      </p>
      {/* Another point is another answer: nothing of the last one is carried over. */}
      <NearestHomes key={`${at.x} ${at.y}`} at={at} m={m} open />
      {moves && (
        <Button
          className="ui-compact"
          onClick={() => {
            void commands.moveDwelling.run({ dwelling: moves.id, at, address: null });
            commands.setPin.run(null);
          }}
        >
          {m.text("move.here", { name: subjectName({ kind: "dwelling", id: moves.id }, reading, m) })}
        </Button>
      )}
      <Button
        variant="secondary"
        className="ui-compact"
        onClick={() => {
          // A point that was pointed out is called so, and is at no address.
          void commands.addDwelling.run({
            at,
            facts: isAddress ? { label } : {},
            placedBy: isAddress ? "chosen" : "pointed",
          });
          commands.openWorkspace.run("dwellings");
        }}
      >
        {m.text("register.add.here")}
      </Button>
      <p className="ws-note">{m.text("pictures.pin.how")}</p>
    </Frame>
  );
}
