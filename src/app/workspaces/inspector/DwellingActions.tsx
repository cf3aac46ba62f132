import { Button } from "@digdir/designsystemet-react";
import type { Dwelling, Placement } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import type { Reading } from "../../state/use-reading.ts";
import { compareToday } from "./compare-today.ts";

interface DwellingActionsProps {
  readonly dwelling: Dwelling;
  readonly housed: readonly Placement[];
  readonly free: number;
  readonly reading: Reading;
}

/** House somebody where there is room; end a placement; take back a dwelling that the scenario acquired. */
export function DwellingActions({ dwelling, housed, free, reading }: DwellingActionsProps) {
  const { m, changes, scenario } = reading;
  const acquired = changes.find(
    (change) => change.kind === "acquire-dwelling" && change.dwelling === dwelling.id,
  );
  return (
    <>
      {free > 0 && (
        <Button onClick={() => commands.place.run({ dwelling: dwelling.id })}>
          {m.text("inspector.action.place")}
        </Button>
      )}
      {housed.map((placement, index) => {
        const placed = changes.find((change) => change.kind === "place" && change.placement === placement.id);
        return (
          <Button
            key={placement.id}
            variant="secondary"
            onClick={() =>
              placed
                ? commands.removeChange.run(placed.id)
                : commands.endPlacement.run({ placement: placement.id })
            }
          >
            {housed.length === 1
              ? m.text("inspector.action.endPlacement")
              : m.text("inspector.action.endPlacementNth", { n: index + 1 })}
          </Button>
        );
      })}
      {acquired && (
        <Button variant="tertiary" onClick={() => commands.removeChange.run(acquired.id)}>
          {m.text("inspector.action.undoAcquire", { scenario: scenario?.title ?? "" })}
        </Button>
      )}
      <Button variant="secondary" onClick={() => compareToday(reading)}>
        {m.text("inspector.action.compare")}
      </Button>
    </>
  );
}
