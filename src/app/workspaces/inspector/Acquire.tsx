import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { Acquisition, BuildingId } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Segmented } from "../../ui/index.ts";
import { compareToday } from "./compare-today.ts";

/** In the order of domain.md §1.2 no. 14: ownership is not the only way to dispose of a dwelling. */
const ACQUISITIONS: readonly Acquisition[] = ["owned", "leased", "referral", "allocation"];

/** «Skaff bolig her»: one ordinary dwelling in the building, by the way the user chooses. */
export function Acquire({ building, reading }: { readonly building: BuildingId; readonly reading: Reading }) {
  const { m, scenario } = reading;
  const [open, setOpen] = useState(false);
  const [acquisition, setAcquisition] = useState<Acquisition>("owned");
  if (!open)
    return (
      <>
        <Button onClick={() => setOpen(true)}>{m.text("inspector.building.acquire")}</Button>
        <Button variant="secondary" onClick={() => compareToday(reading)}>
          {m.text("inspector.action.compare")}
        </Button>
      </>
    );
  const acquire = () => {
    commands.acquireDwelling.run({ building, acquisition });
    setOpen(false);
  };
  return (
    <div className="ws-acquire">
      <p>
        {m.text("inspector.building.acquireLead", {
          scenario: scenario?.title ?? m.text("inspector.newScenario"),
        })}
      </p>
      <Segmented
        label={m.text("inspector.building.acquireHow")}
        options={ACQUISITIONS.map((value) => ({ value, label: m.text(`noun.acquisition.${value}`) }))}
        value={acquisition}
        onChange={setAcquisition}
        size="small"
      />
      <div className="ws-acquire-actions">
        <Button onClick={acquire}>{m.text("inspector.building.acquire")}</Button>
        <Button variant="tertiary" onClick={() => setOpen(false)}>
          {m.text("inspector.cancel")}
        </Button>
      </div>
    </div>
  );
}
