import type { ReactNode } from "react";
import {
  ADDED_BY_HAND,
  type Dataset,
  type Dwelling,
  type DwellingFact,
  factOf,
  isKnown,
  PERMANENT_YEARS,
  PLACED_BY,
  splitUnitLabel,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { toneOf } from "../../state/index.ts";
import { factOptions, linkNames, sayFact, writtenFact } from "../../state/selectors/dwelling-fact.ts";
import { EFFECTS, rateEffect } from "../../state/selectors/place-effect.ts";
import { type SheetColumn, type SheetOption, VerdictMark } from "../../ui/index.ts";
import type { StockRow } from "./stock-rows.ts";

type Col = SheetColumn<StockRow>;

/** Every column of the register, in the order they are shown. */
export function stockColumns(dataset: Dataset, m: Messages): readonly Col[] {
  const unknown = m.text("verdict.unknown");
  const dim = (text: string) => <span className="ws-unknown">{text}</span>;
  const say = (fact: DwellingFact, value: unknown) => sayFact(fact, value, dataset, m);
  const mark = (dwelling: Dwelling, fact: DwellingFact): ReactNode => {
    const was = dwelling.edited?.[fact];
    if (was === undefined) return null;
    const text = m.text("register.edited", { was: say(fact, was) });
    return (
      <span className="ws-edited" title={text}>
        <span className="ui-hidden">{text}</span>
      </span>
    );
  };
  const cell = (fact: DwellingFact, text: string | null, { dwelling }: StockRow) => (
    <span title={text ?? undefined}>
      {text ?? dim(unknown)}
      {mark(dwelling, fact)}
    </span>
  );
  const written = (fact: DwellingFact): NonNullable<Col["edit"]> => {
    const options = factOptions(fact, m);
    const suggestions = linkNames(fact, dataset);
    return {
      text: ({ dwelling }) => writtenFact(fact, dwelling, dataset, m),
      ...(options ? { options } : {}),
      ...(suggestions ? { suggestions } : {}),
    };
  };
  const known = (fact: DwellingFact, { dwelling }: StockRow) => {
    const value = factOf(dwelling, fact);
    return value === "unknown" ? null : value;
  };
  const textOf = (fact: DwellingFact) => (row: StockRow) => {
    const value = known(fact, row);
    return value === null ? null : say(fact, value);
  };

  const word = (fact: "kind" | "acquisition" | "designation" | "stepFree", width: number): Col => {
    const options = (factOptions(fact, m) ?? []).filter(({ value }) => value !== "");
    return {
      id: fact,
      header: m.text(`register.fact.${fact}`),
      cell: (row) => cell(fact, textOf(fact)(row), row),
      sortBy: textOf(fact),
      csv: (row) => textOf(fact)(row) ?? unknown,
      width,
      filter: { kind: "choice", of: (row) => writtenFact(fact, row.dwelling, dataset, m) || null, options },
      edit: written(fact),
    };
  };
  const amount = (fact: "units" | "bedrooms" | "areaM2", width: number): Col => {
    const of = (row: StockRow) => known(fact, row) as number | null;
    return {
      id: fact,
      header: m.text(`register.fact.${fact}`),
      cell: (row) => cell(fact, textOf(fact)(row), row),
      sortBy: of,
      csv: (row) => of(row) ?? unknown,
      align: "end",
      width,
      filter: { kind: "range", of },
      edit: written(fact),
    };
  };
  const text = (
    id: string,
    header: string,
    of: (row: StockRow) => string | null,
    width: number,
    fact?: DwellingFact,
  ): Col => ({
    id,
    header,
    cell: (row) =>
      fact ? cell(fact, of(row), row) : <span title={of(row) ?? undefined}>{of(row) ?? dim("–")}</span>,
    sortBy: of,
    csv: (row) => of(row) ?? unknown,
    width,
    filter: { kind: "text", of },
    ...(fact ? { edit: written(fact) } : {}),
  });

  const addressOf = ({ dwelling, name }: StockRow) =>
    isKnown(dwelling.label) ? splitUnitLabel(dwelling.label).address : name;
  const numberOf = ({ dwelling }: StockRow) =>
    isKnown(dwelling.label) ? splitUnitLabel(dwelling.label).number : null;
  const standings: readonly SheetOption[] = (factOptions("standing", m) ?? []).filter(
    ({ value }) => value !== "",
  );

  return [
    {
      ...text("name", m.text("dwellings.column.name"), addressOf, 11, "label"),
      edit: {
        text: ({ dwelling }) => (isKnown(dwelling.label) ? splitUnitLabel(dwelling.label).address : ""),
      },
    },
    {
      ...text("number", m.text("register.fact.number"), numberOf, 6),
      edit: { text: (row) => numberOf(row) ?? "" },
    },
    text("id", m.text("register.fact.id"), ({ id }) => id, 7),
    {
      id: "standing",
      header: m.text("register.fact.standing"),
      cell: ({ standing, free, dwelling }) => (
        <span>
          {free > 0 && <span className="ws-vacant" aria-hidden="true" />}
          {standing === "unknown" ? dim(unknown) : say("standing", standing)}
          {mark(dwelling, "standing")}
        </span>
      ),
      sortBy: ({ free, standing }) => `${free > 0 ? 0 : 1}${standing}`,
      csv: ({ standing }) => say("standing", standing),
      width: 8.5,
      filter: {
        kind: "choice",
        of: ({ standing }) => (standing === "unknown" ? null : standing),
        options: standings,
      },
      edit: written("standing"),
    },
    {
      id: "effect",
      header: m.text("dwellings.column.effect"),
      cell: (row) => {
        if (row.free === 0) return "";
        const verdict = row.effect?.dispersion ?? "unknown";
        return (
          <>
            <VerdictMark tone={toneOf(verdict)} label={m.text(`verdict.${verdict}`)} />{" "}
            {effectOf(row, m) ?? dim(unknown)}
          </>
        );
      },
      sortBy: rateAfter,
      csv: (row) => (row.free === 0 ? "" : (effectOf(row, m) ?? unknown)),
      width: 9.5,
      filter: { kind: "range", of: (row) => (row.free === 0 ? null : rateAfter(row)) },
    },
    text("area", m.text("dwellings.column.area"), ({ areaName }) => areaName, 9),
    ...EFFECTS.map(
      (id): Col => ({
        id,
        header: m.text(`effect.column.${id}`),
        cell: ({ free, effects }) =>
          free === 0 ? "" : <span title={effects[id].text}>{effects[id].text}</span>,
        sortBy: ({ free, effects }) => (free === 0 ? null : effects[id].sort),
        csv: ({ free, effects }) => (free === 0 ? "" : effects[id].text),
        filter: { kind: "range", of: ({ free, effects }) => (free === 0 ? null : effects[id].sort) },
        ...(id === "asks" ? { width: 14 } : { align: "end", width: 7.5 }),
      }),
    ),
    word("kind", 9.5),
    text("building", m.text("register.fact.building"), textOf("building"), 9, "building"),
    text("cooperative", m.text("register.fact.cooperative"), textOf("cooperative"), 9, "cooperative"),
    amount("units", 7.5),
    amount("bedrooms", 7),
    amount("areaM2", 6),
    word("stepFree", 6.5),
    word("acquisition", 8),
    word("designation", 9),
    {
      id: "leaseYears",
      header: m.text("register.fact.leaseYears"),
      cell: (row) => {
        const years = known("leaseYears", row) as number | null;
        const short = years !== null && years < PERMANENT_YEARS;
        return (
          <>
            {short && <VerdictMark tone="consider" label={m.text("register.check.short-lease")} size={10} />}{" "}
            {cell("leaseYears", textOf("leaseYears")(row), row)}
          </>
        );
      },
      sortBy: (row) => known("leaseYears", row) as number | null,
      csv: (row) => (known("leaseYears", row) as number | null) ?? unknown,
      align: "end",
      width: 6.5,
      filter: { kind: "range", of: (row) => known("leaseYears", row) as number | null },
      edit: written("leaseYears"),
    },
    {
      ...text("leaseEnds", m.text("register.fact.leaseEnds"), textOf("leaseEnds"), 8, "leaseEnds"),
      sortBy: (row) => known("leaseEnds", row) as string | null,
    },
    {
      ...text("since", m.text("register.fact.since"), textOf("since"), 8, "since"),
      sortBy: (row) => known("since", row) as string | null,
    },
    {
      ...text("placedBy", m.text("register.fact.placedBy"), (row) => placedText(row, m), 12),
      filter: {
        kind: "choice",
        of: ({ dwelling }) => dwelling.placedBy ?? null,
        options: PLACED_BY.map((value) => ({ value, label: m.text(`register.placedBy.${value}`) })),
      },
    },
    text("source", m.text("register.fact.source"), ({ dwelling }) => sourceText(dwelling, m), 12),
  ];
}

const effectOf = ({ effect }: StockRow, m: Messages): string | null =>
  effect && isKnown(effect.rateBefore) && isKnown(effect.rateAfter) ? rateEffect(effect, m) : null;
const rateAfter = ({ effect }: StockRow): number | null =>
  effect && isKnown(effect.rateAfter) ? effect.rateAfter : null;

const placedText = ({ dwelling: { placedBy } }: StockRow, m: Messages): string | null =>
  placedBy ? m.text(`register.placedBy.${placedBy}`) : null;

function sourceText({ from }: Dwelling, m: Messages): string {
  if (from.file === "scenario") return m.text("register.source.scenario");
  if (from.file === ADDED_BY_HAND) return m.text("register.source.hand");
  return m.text("inspector.fact.row", { file: from.file, row: String(from.row) });
}
