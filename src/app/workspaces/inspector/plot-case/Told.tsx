import { Field, Input, Label } from "@digdir/designsystemet-react";
import { useEffect, useMemo, useState } from "react";
import { neighboursWithin, type Plot, type Residences } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { csvText } from "../../../ui/index.ts";

const FARTHEST = 2000;

interface ToldProps {
  readonly plot: Plot;
  readonly metres: number;
  readonly residences: Residences;
  readonly onMetres: (metres: number) => void;
  readonly m: Messages;
}

/** How many homes and addresses lie within the distance, and their list. */
export function Told({ plot, metres, residences, onMetres, m }: ToldProps) {
  const [typed, setTyped] = useState(String(metres));
  useEffect(() => setTyped(String(metres)), [metres]);
  const read = Number(typed);
  const valid = typed.trim() !== "" && read >= 0 && read <= FARTHEST;
  const shown = valid ? read : metres;
  const told = useMemo(
    () => neighboursWithin(residences, plot.outline, shown),
    [residences, plot.outline, shown],
  );
  const labels = [...told.indexes].map((index) => residences.labels[index] ?? "").filter((one) => one !== "");
  const download = () =>
    commands.downloadFile.run({
      name: m.text("plotCase.told.file"),
      type: "text/csv",
      bytes: csvText(
        [m.text("plotCase.told.column")],
        labels.toSorted((a, b) => a.localeCompare(b, m.language, { numeric: true })).map((label) => [label]),
      ),
    });
  return (
    <div className="ws-case-told">
      <Field data-size="sm">
        <Label>{m.text("plotCase.told.metres")}</Label>
        <Input
          type="number"
          min={0}
          max={FARTHEST}
          step={50}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => valid && onMetres(read)}
        />
      </Field>
      {residences.x.length === 0 ? (
        <p>{m.text("plotCase.told.noAddresses")}</p>
      ) : (
        <p>
          {m.text("plotCase.told.count", {
            addresses: told.addresses,
            homes: told.homes,
            metres: m.metres(shown),
          })}{" "}
          {told.uncounted > 0 && m.text("plotCase.told.uncounted", { count: told.uncounted })}
        </p>
      )}
      {labels.length > 0 && (
        <button type="button" className="ws-link" onClick={download}>
          {m.text("plotCase.told.download")}
        </button>
      )}
    </div>
  );
}
