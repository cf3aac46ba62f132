import { Button, Field, Input, Label, Select } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import {
  type Dataset,
  DEMAND_KINDS,
  type DemandKind,
  type DemandTerms,
  FACILITY_KINDS,
  type FacilityKind,
  isKnown,
  type NeighbourhoodId,
} from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";

const FARTHEST = 5000;
const MOST = 50;

/** A new demand, field by field. The button is ready when every field of its kind is filled in. */
export function DemandForm({ dataset, m }: { readonly dataset: Dataset; readonly m: Messages }) {
  const [kind, setKind] = useState<DemandKind>("away-from");
  const [of, setOf] = useState<FacilityKind>("school");
  const [metres, setMetres] = useState("300");
  const [most, setMost] = useState("1");
  const [where, setWhere] = useState("");
  const [words, setWords] = useState("");
  const places = useMemo(() => placesOf(dataset, m), [dataset, m]);
  const terms = termsOf(kind, { of, metres, most, areas: places.find(({ key }) => key === where)?.areas });
  const byDistance = kind === "away-from" || kind === "near" || kind === "apart";
  const byCount = kind === "street" || kind === "area-most";
  return (
    <form
      className="ws-demand-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!terms) return;
        commands.addDemand.run({ words: words.trim(), terms });
        setWords("");
      }}
    >
      <Field data-size="sm" className="ws-demand-wide">
        <Label>{m.text("demands.kind")}</Label>
        <Select value={kind} onChange={(event) => setKind(event.target.value as DemandKind)}>
          {DEMAND_KINDS.map((one) => (
            <Select.Option key={one} value={one}>
              {m.text(`demands.kind.${one}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {(kind === "away-from" || kind === "near") && (
        <Field data-size="sm">
          <Label>{m.text("demands.of")}</Label>
          <Select value={of} onChange={(event) => setOf(event.target.value as FacilityKind)}>
            {FACILITY_KINDS.map((one) => (
              <Select.Option key={one} value={one}>
                {capital(m.text(`demands.of.${one}`), m)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {byDistance && (
        <Field data-size="sm">
          <Label>{m.text("demands.metres")}</Label>
          <Input
            type="number"
            min={0}
            max={FARTHEST}
            step={50}
            value={metres}
            onChange={(event) => setMetres(event.target.value)}
          />
        </Field>
      )}
      {byCount && (
        <Field data-size="sm">
          <Label>{m.text("demands.most")}</Label>
          <Input
            type="number"
            min={0}
            max={MOST}
            step={1}
            value={most}
            onChange={(event) => setMost(event.target.value)}
          />
        </Field>
      )}
      {kind === "none-in" && (
        <Field data-size="sm" className="ws-demand-wide">
          <Label>{m.text("demands.where")}</Label>
          <Select value={where} onChange={(event) => setWhere(event.target.value)}>
            <Select.Option value="">{m.text("demands.where.choose")}</Select.Option>
            {places.map(({ key, name }) => (
              <Select.Option key={key} value={key}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <Field data-size="sm" className="ws-demand-wide">
        <Label>{m.text("demands.words")}</Label>
        <Field.Description>{m.text("demands.words.hint")}</Field.Description>
        <Input value={words} maxLength={200} onChange={(event) => setWords(event.target.value)} />
      </Field>
      <Button type="submit" disabled={!terms}>
        {m.text("demands.add")}
      </Button>
    </form>
  );
}

interface Fields {
  readonly of: FacilityKind;
  readonly metres: string;
  readonly most: string;
  readonly areas: readonly NeighbourhoodId[] | undefined;
}

/** Null while a field is empty or out of bounds. */
function termsOf(kind: DemandKind, { of, metres, most, areas }: Fields): DemandTerms | null {
  const distance = within(metres, FARTHEST);
  const count = within(most, MOST);
  switch (kind) {
    case "away-from":
    case "near":
      return distance === null ? null : { kind, of, metres: distance };
    case "apart":
      return distance === null ? null : { kind, metres: distance };
    case "street":
    case "area-most":
      return count === null ? null : { kind, most: Math.floor(count) };
    case "none-in":
      return areas ? { kind, areas } : null;
  }
}

function within(typed: string, most: number): number | null {
  const value = Number(typed);
  return typed.trim() !== "" && value >= 0 && value <= most ? value : null;
}

/** Districts first, then areas, each by name. */
function placesOf({ neighbourhoods }: Dataset, m: Messages) {
  const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
    a.name.localeCompare(b.name, m.language);
  const districts = [...new Set(neighbourhoods.map(({ district }) => district).filter(isKnown))].map(
    (district) => ({
      key: `district:${district}`,
      name: m.text("demands.where.district", { district }),
      areas: neighbourhoods.filter((area) => area.district === district).map(({ id }) => id),
    }),
  );
  const areas = neighbourhoods.map(({ id, name }) => ({ key: `area:${id}`, name, areas: [id] }));
  return [...districts.toSorted(byName), ...areas.toSorted(byName)];
}

const capital = (text: string, m: Messages) => text.charAt(0).toLocaleUpperCase(m.language) + text.slice(1);
