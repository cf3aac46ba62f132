import { Dialog } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import { commands } from "../../commands/index.ts";
import { useView } from "../../state/index.ts";
import { useReading } from "../../state/use-reading.ts";
import { plotRows } from "./plot-rows.ts";
import { TryHouses } from "./TryHouses.tsx";
import "../side.css";
import "./plots.css";

/** «Legg til småhus»: how many, and what that does, before anything is changed. Its argument is `plot`. */
export function AddHousesDialog() {
  const reading = useReading();
  const plot = useView(({ dialog }) => dialog?.args?.plot);
  const rows = useMemo(() => (reading ? plotRows(reading, reading.active, reading.m) : []), [reading]);
  const row = rows.find(({ id }) => id === plot);
  if (!reading || !row) return null;
  const close = () => commands.closeDialog.run();
  return (
    <Dialog open onClose={close} closeButton={false}>
      <h2 className="ws-dialog-title">{reading.m.text("plots.try.title", { name: row.name })}</h2>
      <TryHouses row={row} reading={reading} onDone={close} />
    </Dialog>
  );
}
