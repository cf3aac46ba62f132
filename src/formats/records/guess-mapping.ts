import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ColumnMapping } from "../../engine/index.ts";
import { foldText } from "../fold-text.ts";
import type { Cell, Table, TableFacts, TablePreview } from "../table.ts";
import type { Field, Kind, KindId } from "./field.ts";
import { KINDS } from "./kinds/index.ts";
import { levelOfCode, padAreaCode } from "./values/area-code.ts";
import { readWord } from "./values/read-word.ts";

/** Rows looked at to see whether a column's words are words of a field. */
const LOOK = 200;

/** Names a set of headings, whatever their order: a file exported again next month has the same fingerprint. */
export function fingerprint(headings: readonly string[]): string {
  const text = headings.map(foldText).sort().join("|");
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}

/**
 * Pairs our fields with the table's headings: as the user paired them last time, else by the headings each field is known by,
 * Norwegian and English. Columns that hold persons are never paired.
 */
export function guessMapping(
  table: Table | TablePreview,
  kind: KindId | string,
  remembered: readonly ColumnMapping[] = [],
): ColumnMapping {
  const print = fingerprint(table.headings);
  const known = remembered.find((mapping) => mapping.fingerprint === print && mapping.kind === kind);
  if (known) return known;
  const found = kindOf(kind);
  if (!found) return { fingerprint: print, kind, columns: {} };
  const columns = pairColumns(table, found);
  const constants = guessConstants(table, found, columns);
  return { fingerprint: print, kind, columns, ...(Object.keys(constants).length > 0 ? { constants } : {}) };
}

export const kindOf = (kind: string): Kind | undefined =>
  Object.hasOwn(KINDS, kind) ? KINDS[kind as KindId] : undefined;

function pairColumns(table: Table | TablePreview, kind: Kind): Readonly<Record<string, string>> {
  const stopped = new Set(table.personal.map(({ column }) => column));
  const free = new Map<string, string>();
  for (const heading of table.headings) {
    if (stopped.has(heading)) continue;
    for (const key of keysOf(heading)) if (!free.has(key)) free.set(key, heading);
  }
  const taken = new Set<string>();
  const columns: Record<string, string> = {};
  for (const field of kind.fields) {
    const heading = [...Object.values(field.title).map(foldText), foldText(field.id), ...field.headings]
      .map((key) => free.get(key))
      .find(
        (found) =>
          found !== undefined &&
          !taken.has(found) &&
          suits(table, field, found) &&
          !(field.id === "name" && ofOtherLevel(columns.id, found)),
      );
    if (heading === undefined) continue;
    columns[field.id] = heading;
    taken.add(heading);
  }
  const cut = columns.name === undefined && columns.id !== undefined ? cutName(table, columns.id) : undefined;
  if (
    cut !== undefined &&
    !taken.has(cut) &&
    !stopped.has(cut) &&
    kind.fields.some(({ id }) => id === "name")
  )
    columns.name = cut;
  // "Storgata 12B" in one column is whole as it is.
  const whole = valuesOf(table, columns.address ?? "").filter((value) => /\d/.test(String(value)));
  if (columns.address !== undefined && whole.length > 0) {
    delete columns.houseNumber;
    delete columns.houseLetter;
  }
  return columns;
}

/**
 * Shapefiles cut headings to ten letters and number those that then are alike: "delomraade_no" and "delomraade_name" come as
 * "delomraade" and "delomraa_1". Of such a pair with the id, the one that holds words is its name.
 */
function cutName(table: Table | TablePreview, id: string): string | undefined {
  if (table.format !== "shapefile") return undefined;
  const numbered = new RegExp(`^${id.slice(0, 8).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}_\\d$`, "i");
  return table.headings.find(
    (heading) =>
      heading !== id &&
      numbered.test(heading) &&
      valuesOf(table, heading).every((value) => /\p{L}{2}/u.test(String(value))),
  );
}

/** A heading is known by the whole of it, and by its last part: Geonorge writes "identifikasjon.Identifikasjon.lokalId". */
function keysOf(heading: string): readonly string[] {
  const whole = foldText(heading);
  const last = foldText(heading.split(".").at(-1) ?? "");
  return last === "" || last === whole ? [whole] : [whole, last];
}

/** In a file of delområder, "bydelnavn" is the name of something else. */
function ofOtherLevel(idHeading: string | undefined, heading: string): boolean {
  const levelOf = (text: string) =>
    ["grunnkrets", "delomr", "bydel"].find((word) => foldText(text).includes(word));
  const [own, other] = [levelOf(idHeading ?? ""), levelOf(heading)];
  return own !== undefined && other !== undefined && own !== other;
}

const TELLING: ReadonlySet<Field["type"]> = new Set(["id", "word", "coordinate", "count"]);

/** A column of other words, as "Type" with codes 101 and 201, is no column of a closed list. */
function suits(table: Table | TablePreview, field: Field, heading: string): boolean {
  if (!TELLING.has(field.type)) return true;
  const values = valuesOf(table, heading);
  if (values.length === 0) return true;
  // A column that says the same of many rows, or nothing of most, names none of them.
  const looked = lookedAt(table);
  if (field.type === "id") return looked < 10 || new Set(values).size >= looked * 0.5;
  const fits = values.filter((value) =>
    field.type === "word" ? readWord(field, String(value)) !== undefined : /\d/.test(String(value)),
  );
  return fits.length >= values.length * 0.3;
}

/** Filled cells of one column, from rows spread over the whole table. */
function valuesOf(table: Table | TablePreview, heading: string): readonly NonNullable<Cell>[] {
  const column = table.headings.indexOf(heading);
  if (column < 0) return [];
  const values: NonNullable<Cell>[] = [];
  const step = "cell" in table ? Math.max(1, Math.floor(table.rows / LOOK)) : 1;
  for (let i = 0; i < lookedAt(table); i += 1) {
    const value = "cell" in table ? table.cell(i * step, column) : (table.sample[i]?.[column] ?? null);
    if (value !== null) values.push(value);
  }
  return values;
}

const lookedAt = (table: Table | TablePreview): number =>
  "cell" in table ? Math.min(table.rows, LOOK) : table.sample.length;

/** Words for the whole file, from its name and from the codes in it, for closed lists no column speaks of. */
function guessConstants(
  table: Table | TablePreview,
  kind: Kind,
  columns: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const constants: Record<string, string> = {};
  for (const field of kind.fields) {
    if (!field.constant || columns[field.id] !== undefined) continue;
    const code =
      kind.id === "neighbourhoods" && field.id === "level"
        ? guessLevel(table, columns.id)
        : field.required
          ? wordInName(table, field)
          : undefined;
    if (code !== undefined) constants[field.id] = code;
  }
  return constants;
}

function guessLevel(table: Table | TablePreview, idHeading: string | undefined): string | undefined {
  if (idHeading === undefined) return undefined;
  // What the codes say goes before what their column is called: SSB's «Grunnkretser» has delområder too. Codes of several levels say it row by row.
  const levels = new Set(valuesOf(table, idHeading).map((value) => levelOfCode(padAreaCode(String(value)))));
  if (levels.size > 0 && !levels.has(undefined)) return levels.size === 1 ? [...levels][0] : undefined;
  const folded = foldText(idHeading);
  if (folded.includes("grunnkrets")) return "grunnkrets";
  if (folded.includes("delomr")) return "delområde";
  return folded.includes("bydel") ? "bydel" : undefined;
}

/** The longest word of a closed list that stands in the names of file and sheet: "barnehager_sandnes.geojson" is kindergarten. */
function wordInName({ file, sheet }: TableFacts, field: Field): string | undefined {
  const name = foldText(`${sheet ?? ""} ${file.replace(/\.[a-z]+$/i, "")}`);
  let best: { readonly code: string; readonly length: number } | undefined;
  for (const [code, words] of Object.entries(field.values ?? {})) {
    for (const word of [foldText(code), ...words]) {
      if (word.length >= 4 && word.length > (best?.length ?? 0) && name.includes(word)) {
        best = { code, length: word.length };
      }
    }
  }
  return best?.code;
}
