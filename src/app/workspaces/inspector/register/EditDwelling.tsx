import { Button } from "@digdir/designsystemet-react";
import type { Dwelling, DwellingFact } from "../../../../engine/index.ts";
import { readDwellingCell, type WrittenFact } from "../../../../formats/index.ts";
import { commands } from "../../../commands/index.ts";
import {
  factOptions,
  linkNames,
  sayFact,
  WRITTEN_FACTS,
  writtenFact,
} from "../../../state/selectors/dwelling-fact.ts";
import { wrongText } from "../../../state/selectors/wrong-text.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { FactField } from "./FactField.tsx";

/** Every fact of a unit of the register, each a field: what is written is one step, and is marked as set right here. */
export function EditDwelling({
  dwelling,
  reading,
  onDone,
}: {
  readonly dwelling: Dwelling;
  readonly reading: Reading;
  readonly onDone: () => void;
}) {
  const { m, project } = reading;
  const { dataset } = project;
  const write = (fact: WrittenFact, text: string): string | null => {
    const read = readDwellingCell(dataset, fact, text);
    if (!read.ok) return wrongText(read.error, m);
    void commands.editDwellings.run({ edits: [{ id: dwelling.id, facts: read.value }] });
    return null;
  };
  const note = (fact: DwellingFact) => {
    const was = dwelling.edited?.[fact];
    return was === undefined ? undefined : m.text("register.edited", { was: sayFact(fact, was, dataset, m) });
  };
  return (
    <div className="ws-edit-dwelling">
      <div className="ws-edit-fields">
        {WRITTEN_FACTS.map((fact) => (
          <FactField
            key={fact}
            label={m.text(`register.fact.${fact}`)}
            text={writtenFact(fact, dwelling, dataset, m)}
            options={factOptions(fact, m)}
            suggestions={linkNames(fact, dataset)}
            note={note(fact)}
            onWrite={(text) => write(fact, text)}
            m={m}
          />
        ))}
      </div>
      <div className="ws-edit-actions">
        <Button className="ui-compact" onClick={onDone}>
          {m.text("register.inspector.done")}
        </Button>
        <Button
          variant="secondary"
          className="ui-compact"
          onClick={() => commands.openDialog.run({ name: "move-unit", args: { dwelling: dwelling.id } })}
        >
          {m.text("move.open")}
        </Button>
        <Button
          variant="secondary"
          className="ui-compact"
          onClick={() => void commands.duplicateDwelling.run({ dwelling: dwelling.id })}
        >
          {m.text("register.inspector.duplicate")}
        </Button>
        <Button
          variant="tertiary"
          className="ui-compact"
          onClick={() => void commands.removeDwellings.run({ dwellings: [dwelling.id] })}
        >
          {m.text("register.inspector.remove")}
        </Button>
      </div>
    </div>
  );
}
