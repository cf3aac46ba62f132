import type { ColumnMapping, Language } from "../../../../engine/index.ts";
import {
  type Field,
  guessKind,
  guessMapping,
  KINDS,
  type KindId,
  type TablePreview,
} from "../../../../formats/index.ts";

/** What the user has said of one table of the files: what it holds, and which column is which. */
export interface TableChoice {
  readonly table: TablePreview;
  /** "none": the table is left out. */
  readonly kind: KindId | "none";
  /** 0–1; how far the guess of the kind is ahead of the next. 1 once the user has chosen. */
  readonly confidence: number;
  readonly mapping: ColumnMapping;
  /** True when the columns are paired as they were the last time such a file came. */
  readonly remembered: boolean;
  /** The user's own word for the coordinate system; null: as found. */
  readonly crs: string | null;
}

/** A kind that is guessed with less than this is asked about. */
export const SURE = 0.35;

function choiceOf(
  table: TablePreview,
  kind: KindId | "none",
  confidence: number,
  remembered: readonly ColumnMapping[],
): TableChoice {
  const mapping = guessMapping(table, kind, remembered);
  return { table, kind, confidence, mapping, remembered: remembered.includes(mapping), crs: null };
}

/**
 * The first suggestion for a table, before the user has said anything. Outlines that say little of themselves are taken for what the
 * user is working with (`areasAre`): a file of boundaries that is dropped on Tomter is most likely plots. It is still asked about.
 */
export function suggestedChoice(
  table: TablePreview,
  remembered: readonly ColumnMapping[],
  areasAre: KindId | null = null,
): TableChoice {
  const { kind, confidence } = guessKind(table);
  if (areasAre !== null && table.geometry?.kind === "area" && confidence < SURE)
    return choiceOf(table, areasAre, 0, remembered);
  return choiceOf(table, kind, confidence, remembered);
}

export const withKind = (
  choice: TableChoice,
  kind: KindId | "none",
  remembered: readonly ColumnMapping[],
): TableChoice => ({ ...choiceOf(choice.table, kind, 1, remembered), crs: choice.crs });

/** Pairs a field with a column, or with none. A column serves one field: it is taken from the one that had it. */
export function withColumn(choice: TableChoice, field: string, heading: string | null): TableChoice {
  const kept = Object.entries(choice.mapping.columns).filter(
    ([other, taken]) => other !== field && taken !== heading,
  );
  const columns = Object.fromEntries(heading === null ? kept : [...kept, [field, heading]]);
  return { ...choice, remembered: false, mapping: { ...withoutConstant(choice, field), columns } };
}

/** Says a word for every row of the table, where the table itself does not say. */
export function withConstant(choice: TableChoice, field: string, code: string): TableChoice {
  const columns = Object.fromEntries(
    Object.entries(choice.mapping.columns).filter(([other]) => other !== field),
  );
  const constants = { ...choice.mapping.constants, [field]: code };
  return { ...choice, remembered: false, mapping: { ...choice.mapping, columns, constants } };
}

function withoutConstant({ mapping }: TableChoice, field: string): ColumnMapping {
  const { constants, ...rest } = mapping;
  const kept = Object.entries(constants ?? {}).filter(([other]) => other !== field);
  return kept.length === 0 ? rest : { ...rest, constants: Object.fromEntries(kept) };
}

/** made: an id of our own for each row. one: every row is one unit. Both are noted in the report. */
export type FieldStatus = "matched" | "constant" | "made" | "one" | "missing" | "unknown";

export interface FieldRow {
  readonly field: Field;
  readonly title: string;
  readonly heading: string | null;
  readonly constant: string | null;
  /** The first few values of its column. */
  readonly sample: readonly string[];
  readonly status: FieldStatus;
}

const SAMPLES = 3;

/** The fields of the table's kind, each with the column it is paired with; none for a table that is left out. */
export function fieldRows(choice: TableChoice, language: Language): readonly FieldRow[] {
  const { table, kind, mapping } = choice;
  if (kind === "none") return [];
  return KINDS[kind].fields.map((field) => {
    const heading = mapping.columns[field.id] ?? null;
    const constant = mapping.constants?.[field.id] ?? null;
    return {
      field,
      title: field.title[language],
      heading,
      constant,
      sample: heading === null ? [] : sampleOf(table, heading),
      status: heading !== null ? "matched" : constant !== null ? "constant" : withoutColumn(field),
    };
  });
}

/** What the build does with a field that has no column: only a required word of a closed list cannot be done without. */
function withoutColumn({ id, type, required }: Field): FieldStatus {
  if (id === "units") return "one";
  if (!required) return "unknown";
  return type === "id" ? "made" : "missing";
}

function sampleOf(table: TablePreview, heading: string): readonly string[] {
  const column = table.headings.indexOf(heading);
  const values: string[] = [];
  for (const row of table.sample) {
    const value = row[column] ?? null;
    if (value !== null && value !== "" && values.length < SAMPLES) values.push(String(value));
  }
  return values;
}

/** How the records get their place on the map. */
export type PlaceStatus = "geometry" | "coordinates" | "address" | "link" | "not-needed" | "missing";

export function placeStatus({ table, kind, mapping }: TableChoice): PlaceStatus {
  if (kind === "none") return "not-needed";
  const { columns } = mapping;
  const { place } = KINDS[kind];
  if (place === "none") return "not-needed";
  if (table.geometry) return "geometry";
  if (kind === "placements" && columns.dwelling !== undefined) return "link";
  // Figures for neighbourhoods that are already known come without outlines, and say by number or name whose they are.
  const named = columns.id !== undefined || columns.name !== undefined;
  if (kind === "neighbourhoods" && columns.residents !== undefined && named) return "link";
  if (place === "area" || place === "area-or-lines") return "missing";
  if (columns.east !== undefined && columns.north !== undefined) return "coordinates";
  return columns.address === undefined ? "missing" : "address";
}

/** How many things a table lacks before it can be built; 0 for a table that is left out. */
export const lacks = (choice: TableChoice): number =>
  fieldRows(choice, "nb").filter((row) => row.status === "missing").length +
  (placeStatus(choice) === "missing" ? 1 : 0);

/** Columns that no field uses, stopped ones apart. */
export function unusedHeadings({ table, mapping }: TableChoice): readonly string[] {
  const used = new Set(Object.values(mapping.columns));
  const stopped = new Set(table.personal.map(({ column }) => column));
  return table.headings.filter((heading) => !used.has(heading) && !stopped.has(heading));
}

/** "boliger.xlsx", or "boliger.xlsx · Ark1" where a file has several tables. */
export const tableName = ({ file, sheet }: Pick<TablePreview, "file" | "sheet">): string =>
  sheet === undefined ? file : `${file} · ${sheet}`;
