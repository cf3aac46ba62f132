import { Button, Dialog, Field, Heading, Input, Label, Select } from "@digdir/designsystemet-react";
import { type FormEvent, useId, useState } from "react";
import {
  type Dataset,
  type DwellingFacts,
  dwellingNumber,
  type Point,
  unitLabel,
} from "../../../engine/index.ts";
import { readDwellingCell } from "../../../formats/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { type FoundAddress, readView, useProject } from "../../state/index.ts";
import { factOptions } from "../../state/selectors/dwelling-fact.ts";
import { useMessages } from "../../state/use-messages.ts";
import { AddressField, useAddresses } from "./AddressField.tsx";

const ASKED = ["standing", "kind", "acquisition"] as const;

/** One more unit: by an address of the municipality's own, or at the place that is marked on the map. */
export function AddUnit() {
  const m = useMessages();
  const dataset = useProject(({ project }) => project?.dataset);
  return dataset ? <NewUnit dataset={dataset} m={m} /> : null;
}

function NewUnit({ dataset, m }: { readonly dataset: Dataset; readonly m: Messages }) {
  const onClose = () => commands.closeDialog.run();
  // A place that was pointed out before the window opened: the map lies behind it.
  const [pin] = useState(() => readView().pin);
  const [address, setAddress] = useState("");
  const [place, setPlace] = useState<Point | null>(pin?.at ?? null);
  const [picked, setPicked] = useState<FoundAddress | null>(null);
  const [number, setNumber] = useState("");
  const [words, setWords] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const title = useId();
  const door = number.trim() === "" ? null : dwellingNumber(number);
  const numberWrong = number.trim() !== "" && door === null;
  const found = useAddresses(address, picked);
  const { chosen } = found;
  const at = chosen?.at ?? place;

  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!at || numberWrong) return;
    let facts: DwellingFacts = {};
    for (const fact of ASKED) {
      const read = readDwellingCell(dataset, fact, words[fact] ?? "");
      if (read.ok) facts = { ...facts, ...read.value };
    }
    const street = chosen?.label ?? address.trim();
    if (street !== "") {
      const read = readDwellingCell(dataset, "label", unitLabel({ address: street, number: door }));
      if (!read.ok) return;
      facts = { ...facts, ...read.value };
    }
    const byAddress = chosen !== undefined || pin?.isAddress === true;
    void commands.addDwelling.run({ at, facts, placedBy: byAddress ? "chosen" : "pointed" });
    commands.moveCamera.run({ at, zoom: 16 });
    onClose();
  };
  return (
    <Dialog
      open
      closeButton={m.text("data.close")}
      onClose={onClose}
      className="ws-register-dialog"
      aria-labelledby={title}
    >
      <Heading level={2} data-size="xs" id={title}>
        {m.text("register.add.title")}
      </Heading>
      <form onSubmit={save}>
        <AddressField
          label={m.text("dwellings.column.name")}
          text={address}
          found={found}
          onText={(text) => {
            setAddress(text);
            // Another address is another place.
            setPlace(pin?.at ?? null);
            setPicked(null);
          }}
          onPick={(hit) => {
            setAddress(hit.label);
            setPlace(hit.at);
            setPicked(hit);
          }}
          m={m}
        />
        <p className="ws-note" aria-live="polite">
          {chosen
            ? m.text("register.add.found")
            : place
              ? m.text("register.add.pinned", { place: pin?.label ?? "" })
              : m.text("register.add.how")}
        </p>
        <div className="ws-register-fields">
          <Field data-size="sm">
            <Label>{m.text("register.fact.number")}</Label>
            <Input
              value={number}
              placeholder="H0101"
              aria-invalid={numberWrong}
              onChange={(event) => setNumber(event.target.value)}
            />
          </Field>
          {ASKED.map((fact) => (
            <Field key={fact} data-size="sm">
              <Label>{m.text(`register.fact.${fact}`)}</Label>
              <Select
                value={words[fact] ?? ""}
                onChange={(event) => setWords({ ...words, [fact]: event.target.value })}
              >
                {(factOptions(fact, m) ?? []).map(({ value, label }) => (
                  <Select.Option key={value} value={value}>
                    {label}
                  </Select.Option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
        {numberWrong && (
          <p role="alert" className="ui-sheet-wrong">
            {m.text("register.wrong.number", { seen: number.trim().slice(0, 40) })}
          </p>
        )}
        {tried && !at && (
          <p role="alert" className="ui-sheet-wrong">
            {m.text("register.add.noPlace")}
          </p>
        )}
        <div className="ws-register-actions">
          <Button type="submit">{m.text("register.add")}</Button>
          <Button type="button" variant="secondary" onClick={onClose}>
            {m.text("register.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
