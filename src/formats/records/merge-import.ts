import type {
  Dataset,
  DwellingFact,
  Issue,
  RegisterMerge,
  Residences,
  RowRef,
  Source,
} from "../../engine/index.ts";
import { DWELLING_FACTS, mergeRegister, UNKNOWN } from "../../engine/index.ts";
import type { MunicipalityOutline } from "./builders/build-municipality.ts";
import type { BuiltTable } from "./built-table.ts";
import { BUILD_ORDER, type KindId } from "./field.ts";
import { linksIn } from "./link-records.ts";
import { mergeRoads } from "./merge-roads.ts";

export interface MergeSummary {
  readonly kind: KindId;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

export interface Merged {
  readonly dataset: Dataset;
  readonly summary: readonly MergeSummary[];
  /** Links that point at nothing, or at several. */
  readonly issues: readonly Issue[];
  /** What the register's files mean for the register there was; absent where there was none, or no file of it came. */
  readonly register?: RegisterUpdate;
}

/** A merge of the register as the user is shown it: the dwellings themselves are in the dataset. */
export type RegisterUpdate = Omit<RegisterMerge, "dwellings"> & { readonly files: readonly string[] };

/**
 * Puts built tables into a dataset: a record with a known id takes the old one's place, a new id is added at the end, and
 * what the files do not speak of stays. A record that says the same as before is unchanged, and stays the same object.
 */
export function mergeImport(dataset: Dataset, built: readonly BuiltTable[]): Merged {
  let merged = dataset;
  const issues: Issue[] = [];
  const summary: MergeSummary[] = [];
  const updates: RegisterUpdate[] = [];
  const keep = dataset.dwellings.length > 0 ? (update: RegisterUpdate) => updates.push(update) : () => {};
  for (const kind of BUILD_ORDER) {
    const tables = built.filter((table) => table.kind === kind);
    if (tables.length === 0) continue;
    const tally = { kind, added: 0, replaced: 0, unchanged: 0 };
    for (const table of tables) merged = mergeTable(merged, table, tally, issues, keep);
    summary.push(tally);
  }
  // A building that came now may be what an older dwelling's loose link was waiting for.
  const links = linksIn(merged);
  const linked = {
    ...merged,
    buildings: sameOr(merged.buildings, merged.buildings.map(links.building)),
    dwellings: sameOr(merged.dwellings, merged.dwellings.map(links.dwelling)),
    sources: mergeSources(dataset.sources, built),
  };
  const register = joinUpdates(updates);
  return { dataset: linked, summary, issues, ...(register ? { register } : {}) };
}

/** The old list when nothing in it changed: unchanged parts are shared between versions. */
const sameOr = <T>(old: readonly T[], made: readonly T[]): readonly T[] =>
  made.every((record, i) => record === old[i]) ? old : made;

type Tally = { added: number; replaced: number; unchanged: number };

function mergeTable(
  dataset: Dataset,
  table: BuiltTable,
  tally: Tally,
  issues: Issue[],
  keep: (update: RegisterUpdate) => void,
): Dataset {
  const byId = <T extends Identified>(old: readonly T[], records: readonly T[]) =>
    mergeById(old, records, ({ id }) => id, tally);
  switch (table.kind) {
    case "none":
      return dataset;
    case "residences":
      return { ...dataset, residences: mergeResidences(dataset.residences, table.records, tally) };
    case "roads":
      return { ...dataset, roads: mergeRoads(dataset.roads, table.records, tally) };
    case "municipality":
      return table.records.reduce((now, record) => withMunicipality(now, record, tally), dataset);
    case "coverages":
      return { ...dataset, coverages: mergeById(dataset.coverages, table.records, coverageKey, tally) };
    case "buildings": {
      const records = table.records.map(linksIn(dataset, issues).building);
      return { ...dataset, buildings: byId(dataset.buildings, records) };
    }
    case "dwellings": {
      const rows = table.records.map(linksIn(dataset, issues).dwelling);
      const { dwellings, ...update } = mergeRegister(dataset.dwellings, { rows, says: factsSaid(table) });
      // A home whose row was refused, or waits for a place, is in the file all the same: nobody takes it for gone.
      const refused = refusedIds(table);
      const gone = update.gone.filter((id) => !refused.has(id));
      keep({ ...update, gone, files: [table.file] });
      tally.added += update.added.length;
      tally.unchanged += update.unchanged;
      tally.replaced += rows.length - update.added.length - update.unchanged;
      return { ...dataset, dwellings };
    }
    default:
      return { ...dataset, [table.kind]: byId<Identified>(dataset[table.kind], table.records) };
  }
}

/** Ids of the rows that did not become records, where the file has a column of them. */
function refusedIds({ mapping, headings, rejected }: BuiltTable): ReadonlySet<string> {
  const heading = Object.hasOwn(mapping.columns, "id") ? mapping.columns.id : undefined;
  const column = heading === undefined ? -1 : headings.indexOf(heading);
  return new Set(column < 0 ? [] : rejected.map(({ cells }) => (cells[column] ?? "").trim()));
}

/** The outline takes the old one's place; the number is learnt where the project did not know it. */
function withMunicipality(dataset: Dataset, { number, outline }: MunicipalityOutline, tally: Tally): Dataset {
  const same = JSON.stringify(dataset.studyArea) === JSON.stringify(outline);
  if (same) tally.unchanged += 1;
  else if (dataset.studyArea === UNKNOWN) tally.added += 1;
  else tally.replaced += 1;
  const { municipality } = dataset;
  return {
    ...dataset,
    studyArea: same ? dataset.studyArea : outline,
    municipality: municipality.number === UNKNOWN ? { ...municipality, number } : municipality,
  };
}

/** Fields of a file → facts of a dwelling. Its place is always said: a row without one is rejected. */
function factsSaid({ mapping }: BuiltTable): ReadonlySet<DwellingFact> {
  const fields = new Set([...Object.keys(mapping.columns), ...Object.keys(mapping.constants ?? {})]);
  const said = DWELLING_FACTS.filter((fact) => fields.has(fact));
  return new Set<DwellingFact>([...said, "at", ...(fields.has("address") ? (["label"] as const) : [])]);
}

/** Several files of the register at once are one: gone is what none of them has. */
export function joinUpdates(updates: readonly RegisterUpdate[]): RegisterUpdate | undefined {
  const [first, ...rest] = updates;
  return rest.reduce<RegisterUpdate | undefined>((all, one) => {
    if (!all) return one;
    const gone = new Set(one.gone);
    const added = new Set(all.added);
    return {
      files: [...all.files, ...one.files],
      added: [...all.added, ...one.added],
      changed: [...all.changed, ...one.changed.filter(({ id }) => !added.has(id))],
      conflicts: [...all.conflicts, ...one.conflicts],
      gone: all.gone.filter((id) => gone.has(id)),
      unchanged: all.unchanged + one.unchanged,
      byAddress: all.byAddress + one.byAddress,
    };
  }, first);
}

interface Identified {
  readonly id: string;
  readonly from: RowRef;
}

/** A coverage has no id; its file and row are what the next version of the same file comes with. */
const coverageKey = ({ kind, from }: Dataset["coverages"][number]): string =>
  JSON.stringify([kind, from.file, from.sheet ?? "", from.row]);

function mergeById<T extends { readonly from: RowRef }>(
  old: readonly T[],
  records: readonly T[],
  keyOf: (record: T) => string,
  tally: Tally,
): readonly T[] {
  const place = new Map(old.map((record, i) => [keyOf(record), i]));
  const merged = [...old];
  for (const record of records) {
    const key = keyOf(record);
    const index = place.get(key);
    const before = index === undefined ? undefined : merged[index];
    if (index === undefined || before === undefined) {
      place.set(key, merged.length);
      merged.push(record);
      tally.added += 1;
    } else if (saysTheSame(before, record)) {
      tally.unchanged += 1;
    } else {
      merged[index] = record;
      tally.replaced += 1;
    }
  }
  return merged;
}

/** Where a record was read is not what it says. */
function saysTheSame<T extends { readonly from: RowRef }>(one: T, other: T): boolean {
  const plain = ({ from: _from, ...rest }: T) => JSON.stringify(rest);
  return plain(one) === plain(other);
}

/** Residences have no id: an address at a place is one. */
function mergeResidences(old: Residences, more: Residences, tally: Tally): Residences {
  const keyOf = (all: Residences, i: number) => `${all.x[i]}|${all.y[i]}|${all.labels[i] ?? ""}`;
  const place = new Map<string, number>();
  for (let i = 0; i < old.x.length; i += 1) place.set(keyOf(old, i), i);
  const dwellings = Int32Array.from(old.dwellings);
  const residents = Int32Array.from(old.residents);
  const added: number[] = [];
  for (let i = 0; i < more.x.length; i += 1) {
    const index = place.get(keyOf(more, i));
    if (index === undefined) {
      added.push(i);
      tally.added += 1;
    } else if (dwellings[index] === more.dwellings[i] && residents[index] === more.residents[i]) {
      tally.unchanged += 1;
    } else {
      dwellings[index] = more.dwellings[i] ?? -1;
      residents[index] = more.residents[i] ?? -1;
      tally.replaced += 1;
    }
  }
  const { labels = [], ...told } = joinTexts(old, more, added, place, keyOf);
  return {
    x: joinFloats(
      old.x,
      added.map((i) => more.x[i] ?? 0),
    ),
    y: joinFloats(
      old.y,
      added.map((i) => more.y[i] ?? 0),
    ),
    dwellings: joinCounts(
      dwellings,
      added.map((i) => more.dwellings[i] ?? -1),
    ),
    residents: joinCounts(
      residents,
      added.map((i) => more.residents[i] ?? -1),
    ),
    labels,
    ...told,
  };
}

/**
 * The columns of text, each where either register has it. A file that tells more of an address that was known is heard; what it does
 * not speak of stays.
 */
function joinTexts(
  old: Residences,
  more: Residences,
  added: readonly number[],
  place: ReadonlyMap<string, number>,
  keyOf: (all: Residences, i: number) => string,
): Partial<Pick<Residences, "labels" | "postal" | "properties">> {
  const joined: { [Text in "labels" | "postal" | "properties"]?: readonly string[] } = {};
  for (const text of ["labels", "postal", "properties"] as const) {
    const [before, come] = [old[text] ?? [], more[text] ?? []];
    if (before.length === 0 && come.length === 0) continue;
    const all = Array.from(old.x, (_, i) => before[i] ?? "");
    for (let i = 0; i < come.length; i += 1) {
      const index = place.get(keyOf(more, i));
      if (index !== undefined && come[i]) all[index] = come[i] ?? "";
    }
    joined[text] = [...all, ...added.map((i) => come[i] ?? "")];
  }
  return joined;
}

function joinFloats(old: Float64Array, more: readonly number[]): Float64Array {
  const all = new Float64Array(old.length + more.length);
  all.set(old);
  all.set(more, old.length);
  return all;
}

function joinCounts(old: Int32Array, more: readonly number[]): Int32Array {
  const all = new Int32Array(old.length + more.length);
  all.set(old);
  all.set(more, old.length);
  return all;
}

/** One source per file (and sheet) and kind; the same file again takes its old line. */
function mergeSources(old: readonly Source[], built: readonly BuiltTable[]): readonly Source[] {
  const merged = [...old];
  for (const table of built) {
    if (table.kind === "none") continue;
    const source: Source = {
      file: table.sheet === undefined ? table.file : `${table.file}/${table.sheet}`,
      what: table.kind,
      licence: table.licence ?? licenceOf(table.file),
      date: table.date ?? UNKNOWN,
      rows: table.counts.accepted + table.counts.repaired,
    };
    const index = merged.findIndex(({ file, what }) => file === source.file && what === source.what);
    if (index < 0) merged.push(source);
    else merged[index] = source;
  }
  return merged;
}

/** Geonorge names its deliveries "Basisdata_3420_Elverum_25833_MatrikkelenAdresse"; Kartverket's basic data are CC BY 4.0. */
function licenceOf(file: string): Source["licence"] {
  return /(^|\/)Basisdata_\d{4}_.*(MatrikkelenAdresse|Grunnkretser|Kommuner|Fylker)/.test(file)
    ? "CC BY 4.0"
    : UNKNOWN;
}
