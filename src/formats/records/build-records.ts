import {
  type ColumnMapping,
  type Issue,
  layRoads,
  type NetworkFigures,
  networkFigures,
} from "../../engine/index.ts";
import { HIDDEN, shown } from "../find-personal.ts";
import { foldText } from "../fold-text.ts";
import type { IssueCode } from "../issue-codes.ts";
import type { AbortFlag, OnProgress, Table } from "../table.ts";
import { addressBook } from "./address-book.ts";
import { buildBuilding } from "./builders/build-building.ts";
import { buildCooperative } from "./builders/build-cooperative.ts";
import { buildDwelling } from "./builders/build-dwelling.ts";
import { buildFacility } from "./builders/build-facility.ts";
import { buildMunicipality } from "./builders/build-municipality.ts";
import { buildNeighbourhood } from "./builders/build-neighbourhood.ts";
import { buildPlacement } from "./builders/build-placement.ts";
import { buildPlot } from "./builders/build-plot.ts";
import { buildResidence, type Residence, residenceColumns } from "./builders/build-residence.ts";
import { buildRoad } from "./builders/build-road.ts";
import { buildCoverage, buildZone } from "./builders/build-zone.ts";
import type { Builder, Workshop } from "./builders/builder.ts";
import type { BuildContext, BuiltTable, RejectedRow } from "./built-table.ts";
import { dwellingBook } from "./dwelling-book.ts";
import type { Field, Kind, KindId } from "./field.ts";
import { kindOf } from "./guess-mapping.ts";
import { joinParts } from "./join-parts.ts";
import { PlaceReader } from "./place-reader.ts";
import { RecordIds } from "./record-ids.ts";
import { type Columns, RowReader } from "./row-reader.ts";
import { padAreaCode } from "./values/area-code.ts";
import { type WaitingAt, waitingTable } from "./waiting-table.ts";

/** Kinds whose records are kept as columns, because there are so many of them. */
type InColumns = "residences" | "roads";

const BUILDERS: { readonly [K in Exclude<KindId, InColumns>]: Builder<RecordOf<K>> } = {
  dwellings: buildDwelling,
  placements: buildPlacement,
  buildings: buildBuilding,
  cooperatives: buildCooperative,
  plots: buildPlot,
  neighbourhoods: buildNeighbourhood,
  facilities: buildFacility,
  zones: buildZone,
  coverages: buildCoverage,
  municipality: buildMunicipality,
};
type RecordOf<K extends Exclude<KindId, InColumns>> = Extract<BuiltTable, { kind: K }>["records"][number];

/** How often progress is told. */
const STEP = 2_000;

/**
 * Reads every row of a table as a record of the mapping's kind. Every row is accepted, repaired or rejected, and counted;
 * what was wrong is an issue with file, sheet, row, column and the value as it stood (promise E12).
 */
export function buildRecords(
  given: Table,
  mapping: ColumnMapping,
  context: BuildContext,
  progress?: OnProgress,
  signal?: AbortFlag,
): BuiltTable {
  const isArea = mapping.kind === "neighbourhoods" || mapping.kind === "municipality";
  const { table, joined } = isArea
    ? joinParts(given, Object.values(mapping.columns))
    : { table: given, joined: 0 };
  const where = { file: table.file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) };
  const issues: Issue[] = table.personal.map(({ column, reason }) => ({
    code: "column-personal",
    severity: "reject",
    at: { ...where, column },
    params: { reason },
  }));
  const report = { ...where, headings: table.headings, mapping };
  const kind = kindOf(mapping.kind);
  if (!kind) {
    issues.push({ code: "table-kind-unknown", severity: "reject", at: where });
    const counts = { read: table.rows, accepted: 0, repaired: 0, rejected: table.rows };
    return { ...report, kind: "none", records: [], counts, issues, rejected: [] };
  }
  const columns = columnsOf(table, mapping, kind, issues);
  const places = new PlaceReader(table, columns, {
    ...context,
    addresses: addressBook(context.dataset, context.placed),
  });
  issues.push(...places.issues);
  const ids = new RecordIds(
    table.file.replace(/\.[a-z0-9]+$/i, ""),
    kind.id === "neighbourhoods" ? padded : undefined,
  );
  const rows = new Rows(
    table,
    places,
    {
      places,
      ids,
      dataset: context.dataset,
      dwellings: dwellingBook(context.dataset.dwellings),
      ...madeYear(table),
    },
    progress,
    signal,
  );
  const note = (code: IssueCode, params?: Issue["params"]) =>
    issues.push({ code, severity: "note", at: where, ...(params ? { params } : {}) });

  const finish = () => {
    if (joined > 0) note("areas-parts", { rows: joined });
    if (ids.made) note("table-ids-made");
    if (kind.id === "dwellings" && !columns.index.has("units") && table.rows > 0) note("table-units-one");
    if (rows.coarsened > 0) note("table-dates-to-quarters", { rows: rows.coarsened });
    if (places.pointsInside > 0) note("table-points-inside", { rows: places.pointsInside });
    if (places.ringsTurned > 0) note("table-rings-turned", { rows: places.ringsTurned });
    const date = dateOf(table) ?? table.origin?.date;
    return {
      ...report,
      counts: rows.counts,
      // Joined and not pushed: a file may have an issue on every one of 200 000 rows, more than a call takes arguments.
      issues: issues.concat(rows.issues),
      rejected: rows.rejected,
      ...(places.questions.length > 0 ? { questions: places.questions } : {}),
      ...(rows.waiting.length > 0
        ? { waiting: waitingTable(table, mapping, columns.index, rows.waiting) }
        : {}),
      ...(places.crs ? { crs: { code: places.crs.code, found: places.crs.found } } : {}),
      ...(date === undefined ? {} : { date }),
      ...(table.origin ? { licence: `© ${table.origin.owner}, ${table.origin.licence}` } : {}),
    };
  };
  if (kind.id === "residences") {
    const all: Residence[] = rows.build(buildResidence, columns);
    return { ...finish(), kind: "residences", records: residenceColumns(all) };
  }
  if (kind.id === "roads") {
    const network = layRoads(rows.build(buildRoad, columns));
    noteNetwork(networkFigures(network), note);
    return { ...finish(), kind: "roads", records: network };
  }
  const records = rows.build(BUILDERS[kind.id] as Builder<unknown>, columns);
  return { ...finish(), kind: kind.id, records } as BuiltTable;
}

/** What the roads of a table come to when joined: whoever relies on them must know how whole they are. */
function noteNetwork(
  figures: NetworkFigures,
  note: (code: IssueCode, params: NonNullable<Issue["params"]>) => void,
): void {
  const { edges, kilometres, parts, outside, deadOneWays } = figures;
  if (edges === 0) return;
  note("roads-laid", { edges, kilometres, parts, outside });
  if (deadOneWays > 0) note("roads-dead-one-way", { edges: deadOneWays });
}

/** The mapping as columns of this table: headings that are gone or stopped are noted and left out. */
function columnsOf(table: Table, mapping: ColumnMapping, kind: Kind, issues: Issue[]): Columns {
  const stopped = new Set(table.personal.map(({ column }) => column));
  const index = new Map<string, number>();
  const fields = new Map<string, Field>();
  for (const field of kind.fields) {
    fields.set(field.id, field);
    const heading = Object.hasOwn(mapping.columns, field.id) ? mapping.columns[field.id] : undefined;
    if (heading === undefined || stopped.has(heading)) continue;
    const column = table.headings.indexOf(heading);
    if (column >= 0) index.set(field.id, column);
    else {
      const at = {
        file: table.file,
        ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
        column: heading,
      };
      issues.push({ code: "column-not-there", severity: "note", at });
    }
  }
  return { fields, index, constants: mapping.constants ?? {} };
}

const padded = (code: string, reader: RowReader): string => {
  const whole = padAreaCode(code);
  if (whole !== code) reader.issue("value-padded", "repair", "id", { padded: whole });
  return whole;
};

/**
 * The year in a file's name ("grunnkretser_2024"), else that of the day the file says it was made, or was fetched. Geonorge's
 * names begin with a municipality's number, and those of Finnmark looked like years until 2019.
 */
function madeYear(table: Table): { readonly madeYear?: number } {
  const name = (table.file.split("/").at(-1) ?? "").replace(/^Basisdata_\d{4}_/, "");
  const told =
    /(?<!\d)(20[2-9]\d)(?!\d)/.exec(name)?.[1] ?? (dateOf(table) ?? table.origin?.date)?.slice(0, 4);
  return told === undefined ? {} : { madeYear: Number(told) };
}

/** Kartverket's address file says on every row when it was drawn: "12.06.2025 09:03:43". */
function dateOf(table: Table): string | undefined {
  const column = table.headings.findIndex((heading) => foldText(heading) === "datauttaksdato");
  const text = column < 0 || table.rows === 0 ? "" : String(table.cell(0, column) ?? "");
  const parts = /^(\d\d)\.(\d\d)\.(\d{4})/.exec(text);
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : undefined;
}

/** Nothing else speaks against the row: once it has a place, it is a record. */
const onlyItsAddress = (issues: readonly Issue[]): boolean =>
  issues.every(({ code, severity }) => severity !== "reject" || code.startsWith("row-address-"));

/** Runs a builder over the rows and keeps the books. */
class Rows {
  readonly issues: Issue[] = [];
  readonly rejected: RejectedRow[] = [];
  readonly waiting: WaitingAt[] = [];
  coarsened = 0;
  private accepted = 0;
  private repaired = 0;

  constructor(
    private readonly table: Table,
    private readonly places: PlaceReader,
    private readonly workshop: Workshop,
    private readonly progress?: OnProgress,
    private readonly signal?: AbortFlag,
  ) {}

  get counts() {
    const { accepted, repaired } = this;
    const rejected = this.rejected.length;
    return { read: accepted + repaired + rejected, accepted, repaired, rejected };
  }

  build<T>(builder: Builder<T>, columns: Columns): T[] {
    const { table } = this;
    const records: T[] = [];
    for (let row = 0; row < table.rows; row += 1) {
      if (row % STEP === 0) {
        this.progress?.({ file: table.file, done: row, total: table.rows, phase: "build" });
        if (this.signal?.aborted) break;
      }
      const reader = new RowReader(table, columns, row);
      const broken = table.broken.get(row);
      const record = broken ? undefined : builder(reader, this.workshop);
      const issues = broken ? [broken] : reader.issues;
      for (const issue of issues) this.issues.push(issue);
      if (record === undefined || reader.rejected) {
        this.rejected.push({ row: table.rowNumber(row), cells: this.cells(row), issues });
        const { asked } = this.places;
        if (asked && !broken && onlyItsAddress(issues)) this.waiting.push({ index: row, ...asked });
        continue;
      }
      records.push(record);
      this.workshop.ids.keep();
      if (reader.coarsened) this.coarsened += 1;
      if (this.places.repairsAll || issues.some(({ severity }) => severity === "repair")) this.repaired += 1;
      else this.accepted += 1;
    }
    this.progress?.({ file: table.file, done: table.rows, total: table.rows, phase: "build" });
    return records;
  }

  private cells(row: number): readonly string[] {
    const stopped = new Set(this.table.personal.map(({ column }) => column));
    return this.table.headings.map((heading, column) => {
      const value = this.table.cell(row, column);
      if (value === null) return "";
      return stopped.has(heading) ? HIDDEN : String(shown(value));
    });
  }
}
