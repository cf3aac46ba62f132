import type { ColumnMapping, Dataset, Issue, PlacedAddress, WorkingCrs } from "../../engine/index.ts";
import type { AbortFlag, OnProgress, Table } from "../table.ts";
import { areaIssues } from "./area-issues.ts";
import { buildRecords } from "./build-records.ts";
import type { BuiltReport } from "./built-table.ts";
import { BUILD_ORDER, type KindId } from "./field.ts";
import { kindOf } from "./guess-mapping.ts";
import { joinUpdates, type MergeSummary, mergeImport, type RegisterUpdate } from "./merge-import.ts";

/** One table of an import, and how it is to be read. */
export interface TableImport {
  readonly table: Table;
  /** Kind "none" leaves the table out. */
  readonly mapping: ColumnMapping;
  readonly crsOverride?: string;
}

export interface ImportContext {
  readonly crs: WorkingCrs;
  readonly dataset: Dataset;
  /** Places that somebody has said of addresses. */
  readonly placed?: readonly PlacedAddress[];
}

export interface ImportOutcome {
  readonly dataset: Dataset;
  /** One report per table that was imported, in the order they were given. */
  readonly tables: readonly (BuiltReport & { readonly kind: KindId })[];
  readonly summary: readonly MergeSummary[];
  /** Of the import as a whole: links that point at nothing. The tables hold their own. */
  readonly issues: readonly Issue[];
  /** What the files of the register mean for the register there was; absent where there was none, or no file of it came. */
  readonly register?: RegisterUpdate;
  /** To be remembered for the next files like these. */
  readonly mappings: readonly ColumnMapping[];
}

/** Builds and merges all tables of an import, each on top of those it may point at. The dataset given is left as it is. */
export function importTables(
  imports: readonly TableImport[],
  { crs, dataset, placed = [] }: ImportContext,
  progress?: OnProgress,
  signal?: AbortFlag,
): ImportOutcome {
  const started =
    dataset.neighbourhoods.length > 0 || dataset.dwellings.length > 0 || dataset.plots.length > 0;
  if (started && dataset.crs !== crs) throw new Error("a dataset with records keeps its coordinate system");
  let current: Dataset = { ...dataset, crs };
  let issues: readonly Issue[] = [];
  const updates: RegisterUpdate[] = [];
  const summaries = new Map<KindId, MergeSummary>();
  const reports = new Map<TableImport, BuiltReport & { readonly kind: KindId }>();
  // Figures for areas say whose they are, not where: the map of them comes first, whatever the files are called.
  const inTurn = [
    ...imports.filter(({ table }) => table.geometry),
    ...imports.filter(({ table }) => !table.geometry),
  ];
  for (const kind of BUILD_ORDER) {
    for (const one of inTurn) {
      if (one.mapping.kind !== kind || signal?.aborted) continue;
      const override = one.crsOverride === undefined ? {} : { crsOverride: one.crsOverride };
      const built = buildRecords(
        one.table,
        one.mapping,
        { crs, dataset: current, placed, ...override },
        progress,
        signal,
      );
      progress?.({ file: one.table.file, done: 0, total: 1, phase: "merge" });
      const merged = mergeImport(current, [built]);
      current = merged.dataset;
      if (merged.register && dataset.dwellings.length > 0) updates.push(merged.register);
      issues = issues.concat(merged.issues);
      for (const tally of merged.summary) summaries.set(kind, added(summaries.get(kind), tally));
      const { records: _records, ...report } = built;
      reports.set(one, { ...report, kind });
    }
  }
  const register = joinUpdates(updates);
  const areasCame = imports.find((one) => one.mapping.kind === "neighbourhoods");
  if (areasCame) issues = issues.concat(areaIssues(current.neighbourhoods, areasCame.table.file));
  return {
    dataset: current,
    ...(register ? { register } : {}),
    tables: imports.flatMap((one) => reports.get(one) ?? []),
    summary: [...summaries.values()],
    issues,
    mappings: imports.map(({ mapping }) => mapping).filter(({ kind }) => kindOf(kind) !== undefined),
  };
}

const added = (before: MergeSummary | undefined, more: MergeSummary): MergeSummary =>
  before
    ? {
        kind: more.kind,
        added: before.added + more.added,
        replaced: before.replaced + more.replaced,
        unchanged: before.unchanged + more.unchanged,
      }
    : more;
