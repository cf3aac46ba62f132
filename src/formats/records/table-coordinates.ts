import type { Dataset, Issue, Point, Position, WorkingCrs } from "../../engine/index.ts";
import { type Convert, converter, DEGREES, namedCrs } from "../crs.ts";
import {
  boundsOf,
  type CrsHints,
  detectCrs,
  type FoundCrs,
  nearness,
  plausible,
  type Reading,
} from "../detect-crs.ts";
import type { IssueCode } from "../issue-codes.ts";
import { inNorway } from "../norway.ts";
import { samplePositions } from "../raw-geometry.ts";
import type { Cell, Table, TableCrs } from "../table.ts";
import type { Columns, RowReader } from "./row-reader.ts";
import { readNumber } from "./values/read-number.ts";

export interface CoordinateContext {
  readonly crs: WorkingCrs;
  readonly dataset: Dataset;
  /** The user's own word for the coordinate system of this table. */
  readonly crsOverride?: string;
}

interface Conversion {
  readonly toDegrees: Convert;
  readonly toWorking: Convert;
}

const ZONES = ["EPSG:25832", "EPSG:25833", "EPSG:25835"] as const;

/** How the numbers of one table are read as places: found once for the table, and again for a row that differs from it. */
export class TableCoordinates {
  /** Undefined when the table has no coordinates, or none that can be Norwegian. */
  readonly crs: (TableCrs & { readonly swapped: boolean }) | undefined;
  /** True when every row is repaired by the way the table is read: axes swapped, or another system than it says. */
  readonly repairsAll: boolean = false;
  readonly issues: Issue[] = [];
  private readonly near: ReturnType<typeof nearness>;
  private readonly override: string | undefined;
  private readonly conversions = new Map<string, Conversion>();

  constructor(
    private readonly table: Table,
    private readonly columns: Columns,
    private readonly context: CoordinateContext,
  ) {
    const bounds = boundsOf(context.dataset);
    const hints: CrsHints = { working: context.crs, fileName: table.file, ...(bounds ? { bounds } : {}) };
    this.near = nearness(hints);
    const wished = namedCrs(context.crsOverride ?? "");
    this.override = wished.known ? wished.code : undefined;
    const sample = this.sample();
    if (sample.length === 0) return;
    const stated = this.stated();
    if (stated === null) return;
    const found = this.overridden(sample) ?? detectCrs(sample, stated, hints);
    if (!found) {
      this.note("crs-undetermined", "reject");
      return;
    }
    const { code, swapped, contradicted } = found;
    this.crs = { code, found: found.found, swapped };
    if (contradicted) this.note("crs-contradicted", "repair", { stated: stated ?? "?", crs: code });
    if (swapped) this.note("crs-axes-swapped", "repair", { crs: code });
    // Where rows say it themselves, nothing is assumed.
    if (found.found === "assumed" && this.rowCodes().size === 0)
      this.note("crs-assumed", "note", { crs: code });
    this.repairsAll = contradicted || swapped;
  }

  /** Positions from all over the table, in the file's order. Rows with a system of their own say nothing of the others. */
  private sample(): Position[] {
    const { table } = this;
    if (table.geometry) return samplePositions(table.rows, (row) => table.geometry?.of(row) ?? null);
    const [east, north] = [this.columns.index.get("east"), this.columns.index.get("north")];
    if (east === undefined || north === undefined) return [];
    const sample: Position[] = [];
    const step = Math.max(1, Math.floor(table.rows / 200));
    for (let row = 0; row < table.rows; row += step) {
      const [x, y] = [numberOf(table.cell(row, east)), numberOf(table.cell(row, north))];
      if (x !== undefined && y !== undefined) sample.push([x, y]);
    }
    return sample;
  }

  /** What the file says its system is: undefined when it says nothing, null when it names one we refuse. */
  private stated(): string | undefined | null {
    const { geometry, format } = this.table;
    if (!geometry) {
      const codes = this.rowCodes();
      return codes.size === 1 ? [...codes][0] : undefined;
    }
    if (geometry.declared === undefined) return format === "geojson" ? DEGREES : undefined;
    // "?" is a file that names none: nothing is unknown of it but what is told by the numbers.
    if (geometry.declared === "?") return undefined;
    const named = namedCrs(geometry.declared);
    if (named.known) return named.code;
    this.note(named.ngo ? "crs-ngo" : "crs-unknown", named.ngo ? "reject" : "note", {
      stated: geometry.declared.slice(0, 60),
    });
    return named.ngo ? null : undefined;
  }

  /** The systems that rows name for themselves, from rows all over the table. */
  private rowCodes(): ReadonlySet<string> {
    const epsg = this.columns.index.get("epsg");
    const codes = new Set<string>();
    if (epsg === undefined) return codes;
    const step = Math.max(1, Math.floor(this.table.rows / 200));
    for (let row = 0; row < this.table.rows; row += step) {
      const cell = this.table.cell(row, epsg);
      const named = cell === null ? undefined : namedCrs(String(cell));
      if (named?.known) codes.add(named.code);
    }
    return codes;
  }

  /** The user's word stands for the system; which axis comes first is still told by the numbers. */
  private overridden(sample: readonly Position[]): FoundCrs | undefined {
    const code = this.override;
    if (code === undefined) return undefined;
    const hits = (swapped: boolean) =>
      sample.filter(([x, y]) => this.norwegian({ code, swapped }, x, y)).length;
    return { code, found: "declared", swapped: hits(true) > hits(false), contradicted: false };
  }

  private note(code: IssueCode, severity: Issue["severity"], params?: Issue["params"]): void {
    const { file, sheet } = this.table;
    const where = { file, ...(sheet === undefined ? {} : { sheet }) };
    this.issues.push({ code, severity, at: where, ...(params ? { params } : {}) });
  }

  private conversion(code: string): Conversion {
    let made = this.conversions.get(code);
    if (!made) {
      made = { toDegrees: converter(code, DEGREES), toWorking: converter(code, this.context.crs) };
      this.conversions.set(code, made);
    }
    return made;
  }

  /** True when the pair, read so, lies in Norway. */
  norwegian({ code, swapped }: Reading, x: number, y: number): boolean {
    const [a, b] = swapped ? [y, x] : [x, y];
    if (!plausible(code, a, b)) return false;
    const [longitude, latitude] = this.conversion(code).toDegrees(a, b);
    return inNorway(longitude, latitude);
  }

  /** The pair, read so, in the working CRS. */
  place({ code, swapped }: Reading, [x, y]: Position): Position {
    return swapped ? this.conversion(code).toWorking(y, x) : this.conversion(code).toWorking(x, y);
  }

  /** How this row's coordinates are to be read; rejects the row when no reading is Norwegian. */
  reading(reader: RowReader, position: Position): Reading | undefined {
    const base = this.rowReading(reader);
    if (!base) return undefined;
    const [x, y] = position;
    const others: readonly (readonly [IssueCode, Reading])[] = [
      ["row-axes-swapped", { code: base.code, swapped: !base.swapped }],
      ["row-other-crs", { code: DEGREES, swapped: false }],
      ["row-axes-swapped", { code: DEGREES, swapped: true }],
      ...ZONES.map((code) => ["row-other-crs", { code, swapped: base.swapped }] as const),
      ...ZONES.map((code) => ["row-axes-swapped", { code, swapped: !base.swapped }] as const),
    ];
    const near = this.near;
    const here = (reading: Reading) => near?.(...this.place(reading, position)) ?? false;
    if (this.norwegian(base, x, y)) {
      if (!near || here(base)) return base;
      const better = others.find(
        ([, other]) => other.code !== base.code && this.norwegian(other, x, y) && here(other),
      );
      if (!better) return base;
      reader.issue(better[0], "repair", this.coordinateField(), { crs: better[1].code });
      return better[1];
    }
    // Degrees and swapped axes cannot be mistaken; a zone is believed only when it lands in the municipality.
    const found = others.find(
      ([, other]) =>
        this.norwegian(other, x, y) && (other.code === base.code || other.code === DEGREES || here(other)),
    );
    if (!found) {
      reader.issue("row-outside-norway", "reject", this.coordinateField());
      return undefined;
    }
    reader.issue(found[0], "repair", this.coordinateField(), { crs: found[1].code });
    return found[1];
  }

  private coordinateField(): string | undefined {
    return this.table.geometry ? undefined : "east";
  }

  private rowReading(reader: RowReader): Reading | undefined {
    const epsg = reader.raw("epsg");
    if (epsg !== null && this.override === undefined) {
      const named = namedCrs(String(epsg));
      if (named.known) return { code: named.code, swapped: this.crs?.swapped ?? false };
      reader.issue(named.ngo ? "crs-ngo" : "crs-unknown", "reject", "epsg", {
        stated: String(epsg).slice(0, 20),
      });
      return undefined;
    }
    if (!this.crs) reader.issue("crs-undetermined", "reject", this.coordinateField());
    return this.crs;
  }

  /** True when the place of a dwelling or a plot lies clearly outside the municipality as it is known. */
  isFar(point: Point): boolean {
    return this.near ? !this.near(point.x, point.y) : false;
  }
}

/** A coordinate as a cell holds it. */
export function numberOf(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === "string" ? readNumber(cell) : undefined;
}
