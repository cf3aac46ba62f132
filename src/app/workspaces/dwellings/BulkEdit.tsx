import { Button, Dialog, Field, Heading, Input, Label, Select } from "@digdir/designsystemet-react";
import { useId, useMemo, useState } from "react";
import { type Dataset, type DwellingId, factOf, sameFact } from "../../../engine/index.ts";
import { readDwellingCell, type WrittenFact } from "../../../formats/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { useProject } from "../../state/index.ts";
import { factOptions, linkNames, sayFact, WRITTEN_FACTS } from "../../state/selectors/dwelling-fact.ts";
import { registeredDwellings } from "../../state/selectors/places.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import { wrongText } from "../../state/selectors/wrong-text.ts";
import { useMessages } from "../../state/use-messages.ts";
import { unmark, useRegisterView } from "./register-view.ts";

/** A label is one unit's own. */
const FACTS = WRITTEN_FACTS.filter((fact) => fact !== "label");
/** Rows of the preview; the rest are counted. */
const PREVIEWED = 6;

/** One value for many units at once: what it would change is shown before anything is changed, and it is one step to undo. */
export function BulkEdit() {
  const m = useMessages();
  const dataset = useProject(({ project }) => project?.dataset);
  const marked = useRegisterView(({ look }) => look.marked);
  return dataset ? <Correction dataset={dataset} units={[...marked] as DwellingId[]} m={m} /> : null;
}

function Correction({
  dataset,
  units,
  m,
}: {
  readonly dataset: Dataset;
  readonly units: readonly DwellingId[];
  readonly m: Messages;
}) {
  const [fact, setFact] = useState<WrittenFact>("standing");
  const [text, setText] = useState<string | null>(null);
  const title = useId();
  const list = useId();
  const options = factOptions(fact, m);
  const suggestions = linkNames(fact, dataset);
  const read = useMemo(
    () => (text === null ? null : readDwellingCell(dataset, fact, text)),
    [dataset, fact, text],
  );
  const changes = useMemo(() => {
    if (!read?.ok) return [];
    const value = read.value[fact];
    const all = registeredDwellings(dataset);
    return units.flatMap((id) => {
      const dwelling = all.get(id);
      if (!dwelling || value === undefined) return [];
      const old = factOf(dwelling, fact);
      return sameFact(old, value) ? [] : [{ id, old, now: value }];
    });
  }, [read, fact, units, dataset]);
  const wrong = read && !read.ok ? read.error : null;
  return (
    <Dialog
      open
      closeButton={m.text("data.close")}
      onClose={() => commands.closeDialog.run()}
      className="ws-register-dialog"
      aria-labelledby={title}
    >
      <Heading level={2} data-size="xs" id={title}>
        {m.text("register.bulk.title", { count: units.length })}
      </Heading>
      <div className="ws-register-fields">
        <Field data-size="sm">
          <Label>{m.text("register.bulk.fact")}</Label>
          <Select
            value={fact}
            onChange={(event) => {
              setFact(FACTS.find((one) => one === event.target.value) ?? "standing");
              setText(null);
            }}
          >
            {FACTS.map((one) => (
              <Select.Option key={one} value={one}>
                {m.text(`register.fact.${one}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field data-size="sm">
          <Label>{m.text("register.bulk.value")}</Label>
          {options ? (
            <Select value={text ?? "?"} onChange={(event) => setText(event.target.value)}>
              <Select.Option value="?" disabled>
                {m.text("register.bulk.choose")}
              </Select.Option>
              {options.map(({ value, label }) => (
                <Select.Option key={value} value={value}>
                  {label}
                </Select.Option>
              ))}
            </Select>
          ) : (
            <Input
              value={text ?? ""}
              placeholder={m.text("register.bulk.placeholder")}
              aria-invalid={wrong !== null}
              onChange={(event) => setText(event.target.value)}
              {...(suggestions ? { list } : {})}
            />
          )}
          {suggestions && (
            <datalist id={list}>
              {suggestions.slice(0, 200).map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
        </Field>
      </div>
      <div aria-live="polite" className="ws-register-preview">
        {wrong && <p className="ui-sheet-wrong">{wrongText(wrong, m)}</p>}
        {read?.ok && (
          <p>
            {m.text("register.bulk.preview", {
              count: changes.length,
              same: units.length - changes.length,
            })}
          </p>
        )}
        {changes.length > 0 && (
          <ul>
            {changes.slice(0, PREVIEWED).map(({ id, old, now }) => (
              <li key={id}>
                <strong>{subjectName({ kind: "dwelling", id }, { dataset, changes: [] }, m)}</strong>
                <span>
                  {sayFact(fact, old, dataset, m)} → {sayFact(fact, now, dataset, m)}
                </span>
              </li>
            ))}
            {changes.length > PREVIEWED && (
              <li className="ws-muted">
                {m.text("register.bulk.more", { count: changes.length - PREVIEWED })}
              </li>
            )}
          </ul>
        )}
      </div>
      <div className="ws-register-actions">
        <Button
          disabled={changes.length === 0}
          onClick={() => {
            void commands.editDwellings.run({
              edits: changes.map(({ id, now }) => ({ id, facts: { [fact]: now } })),
            });
            unmark();
            commands.closeDialog.run();
          }}
        >
          {m.text("register.bulk.apply", { count: changes.length })}
        </Button>
        <Button variant="secondary" onClick={() => commands.closeDialog.run()}>
          {m.text("register.cancel")}
        </Button>
      </div>
    </Dialog>
  );
}
