import {
  type Area,
  at,
  type Dataset,
  type Issue,
  type Lines,
  type Point,
  type Position,
  type Ring,
  type Shape,
  UNKNOWN,
  type WorkingCrs,
} from "../../engine/index.ts";
import { pointInside, shapeArea } from "../area-shape.ts";
import { type Convert, converter, DEGREES, namedCrs } from "../crs.ts";
import { boundsOf, type CrsHints, detectCrs, nearness, plausible, type Reading } from "../detect-crs.ts";
import type { IssueCode } from "../issue-codes.ts";
import { LIMITS } from "../limits.ts";
import { inNorway } from "../norway.ts";
import { firstPosition, kindOf, samplePositions } from "../raw-geometry.ts";
import type { RawGeometry, Table, TableCrs } from "../table.ts";
import type { AddressBook } from "./address-book.ts";
import type { Columns, RowReader } from "./row-reader.ts";
import { addressKey } from "./values/address-text.ts";
import { readNumber } from "./values/read-number.ts";

export interface PlaceContext {
  readonly crs: WorkingCrs;
  readonly dataset: Dataset;
  /** The user's own word for the coordinate system of this table. */
  readonly crsOverride?: string;
  readonly addresses: AddressBook;
}

interface Conversion {
  readonly toDegrees: Convert;
  readonly toWorking: Convert;
}

const ZONES = ["EPSG:25832", "EPSG:25833", "EPSG:25835"] as const;

/** Reads where things are, from geometries, coordinate columns or addresses, into metres of the working CRS. */
export class PlaceReader {
  /** How the table's coordinates are read; undefined when it has none, or none that can be Norwegian. */
  readonly crs: (TableCrs & { readonly swapped: boolean }) | undefined;
  /** True when every row is repaired by the way the table is read: axes swapped, or another system than it says. */
  readonly repairsAll: boolean = false;
  readonly issues: Issue[] = [];
  pointsInside = 0;
  ringsTurned = 0;
  private corners = 0;
  private readonly near: ReturnType<typeof nearness>;
  private readonly conversions = new Map<string, Conversion>();

  constructor(
    private readonly table: Table,
    private readonly columns: Columns,
    private readonly context: PlaceContext,
  ) {
    const bounds = boundsOf(context.dataset);
    const hints: CrsHints = { working: context.crs, fileName: table.file, ...(bounds ? { bounds } : {}) };
    this.near = nearness(hints);
    const sample = this.sample();
    if (sample.length === 0) return;
    const stated = this.stated();
    if (stated === null) return;
    const override = context.crsOverride;
    const found =
      override === undefined
        ? detectCrs(sample, stated, hints)
        : {
            code: override,
            found: "declared" as const,
            swapped: this.overrideSwapped(override, sample),
            contradicted: false,
          };
    if (!found) {
      this.note("crs-undetermined", "reject");
      return;
    }
    this.crs = { code: found.code, found: found.found, swapped: found.swapped };
    if (found.contradicted)
      this.note("crs-contradicted", "repair", { stated: stated ?? "?", crs: found.code });
    if (found.swapped) this.note("crs-axes-swapped", "repair", { crs: found.code });
    // Where rows say it themselves, nothing is assumed.
    if (found.found === "assumed" && this.rowCodes().size === 0)
      this.note("crs-assumed", "note", { crs: found.code });
    this.repairsAll = found.contradicted || found.swapped;
  }

  get hasGeometry(): boolean {
    return this.table.geometry !== undefined;
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

  private overrideSwapped(code: string, sample: readonly Position[]): boolean {
    const hits = (swapped: boolean) =>
      sample.filter(([x, y]) => this.norwegian({ code, swapped }, x, y)).length;
    return hits(true) > hits(false);
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

  private norwegian({ code, swapped }: Reading, x: number, y: number): boolean {
    const [a, b] = swapped ? [y, x] : [x, y];
    if (!plausible(code, a, b)) return false;
    const [longitude, latitude] = this.conversion(code).toDegrees(a, b);
    return inNorway(longitude, latitude);
  }

  private place({ code, swapped }: Reading, [x, y]: Position): Position {
    return swapped ? this.conversion(code).toWorking(y, x) : this.conversion(code).toWorking(x, y);
  }

  /** How this row's coordinates are to be read; rejects the row when no reading is Norwegian. */
  private reading(reader: RowReader, position: Position): Reading | undefined {
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
    if (epsg !== null && this.context.crsOverride === undefined) {
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

  /** A point: the geometry, else the two coordinate columns, else the address as the register has it. */
  point(reader: RowReader, address: string): Point | undefined {
    const geometry = this.table.geometry?.of(reader.row) ?? null;
    if (geometry) return this.pointOf(reader, geometry);
    const east = this.coordinate(reader, "east");
    const north = this.coordinate(reader, "north");
    if (reader.rejected) return undefined;
    if (east !== undefined && north !== undefined) {
      const reading = this.reading(reader, [east, north]);
      return reading && toPoint(this.place(reading, [east, north]));
    }
    if (address !== "") return this.addressed(reader, address);
    reader.issue(this.table.geometry ? "geometry-missing" : "row-no-place", "reject");
    return undefined;
  }

  private coordinate(reader: RowReader, field: "east" | "north"): number | undefined {
    const cell = reader.raw(field);
    if (cell === null) return undefined;
    const value = numberOf(cell);
    if (value === undefined) reader.issue("value-not-number", "reject", field);
    return value;
  }

  private addressed(reader: RowReader, address: string): Point | undefined {
    const found = this.context.addresses.find(addressKey(address));
    if (found === undefined || found === "several") {
      reader.issue(found ? "row-address-ambiguous" : "row-address-not-found", "reject", "address");
      return undefined;
    }
    return at(found[0], found[1]);
  }

  private pointOf(reader: RowReader, geometry: RawGeometry): Point | undefined {
    const { type, coordinates } = geometry;
    if (kindOf(geometry) === "area") {
      const area = this.areaOf(reader, geometry);
      if (area) this.pointsInside += 1;
      return area && toPoint(pointInside(area));
    }
    const single = type === "MultiPoint" && Array.isArray(coordinates) && coordinates.length === 1;
    if (type !== "Point" && !single) return this.wrongKind(reader, geometry, "point");
    const position = firstPosition(geometry);
    if (!position) {
      reader.issue("geometry-not-finite", "reject");
      return undefined;
    }
    const reading = this.reading(reader, position);
    return reading && toPoint(this.place(reading, position));
  }

  /** The row's outline; undefined, with the reason noted, when there is none that can be used. */
  area(reader: RowReader): Area | undefined {
    const geometry = this.table.geometry?.of(reader.row) ?? null;
    if (!geometry) {
      reader.issue("geometry-missing", "reject");
      return undefined;
    }
    return kindOf(geometry) === "area"
      ? this.areaOf(reader, geometry)
      : this.wrongKind(reader, geometry, "area");
  }

  shape(reader: RowReader): Shape | undefined {
    const geometry = this.table.geometry?.of(reader.row) ?? null;
    if (geometry && kindOf(geometry) === "lines") return this.linesOf(reader, geometry);
    return this.area(reader);
  }

  /** The outline where the row has one. */
  outline(reader: RowReader): Area | typeof UNKNOWN | undefined {
    const geometry = this.table.geometry?.of(reader.row) ?? null;
    return geometry && kindOf(geometry) === "area" ? this.areaOf(reader, geometry) : UNKNOWN;
  }

  private wrongKind(reader: RowReader, geometry: RawGeometry, wanted: string): undefined {
    reader.issue("geometry-wrong-kind", "reject", undefined, { found: kindOf(geometry), wanted });
    return undefined;
  }

  private areaOf(reader: RowReader, geometry: RawGeometry): Area | undefined {
    const given = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const polygons = this.nested(reader, geometry, given, 3) as Ring[][] | undefined;
    if (!polygons) return undefined;
    const shaped = shapeArea(polygons);
    if (typeof shaped === "string") {
      reader.issue(shaped, "reject");
      return undefined;
    }
    for (const repair of shaped.repairs) reader.issue(repair, "repair");
    if (shaped.turned) this.ringsTurned += 1;
    return shaped.area;
  }

  private linesOf(reader: RowReader, geometry: RawGeometry): Lines | undefined {
    const given = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    const lines = this.nested(reader, geometry, given, 2) as Position[][] | undefined;
    const drawn = lines?.filter((line) => line.length > 1);
    if (drawn?.length === 0) reader.issue("outline-empty", "reject");
    return drawn && drawn.length > 0 ? { type: "MultiLineString", coordinates: drawn } : undefined;
  }

  /** Lists of positions, `depth` lists deep, converted to the working CRS; undefined when any position is unfit. */
  private nested(
    reader: RowReader,
    geometry: RawGeometry,
    given: unknown,
    depth: number,
  ): unknown[] | undefined {
    const first = firstPosition(geometry);
    const reading = first ? this.reading(reader, first) : undefined;
    if (!reading) {
      if (!first) reader.issue("geometry-invalid", "reject");
      return undefined;
    }
    let fault: IssueCode | undefined;
    const walk = (value: unknown, left: number): unknown => {
      if (fault !== undefined) return undefined;
      if (!Array.isArray(value)) {
        fault = "geometry-invalid";
        return undefined;
      }
      if (left > 0) return value.map((part) => walk(part, left - 1));
      const [x, y] = value as unknown[];
      this.corners += 1;
      if (typeof x !== "number" || typeof y !== "number") fault = "geometry-invalid";
      else if (!Number.isFinite(x) || !Number.isFinite(y)) fault = "geometry-not-finite";
      else if (this.corners > LIMITS.vertices) fault = "geometry-too-many-corners";
      else if (!this.norwegian(reading, x, y)) fault = "row-outside-norway";
      else return this.place(reading, [x, y]);
      return undefined;
    };
    const out = walk(given, depth);
    if (fault === undefined) return out as unknown[];
    reader.issue(fault, "reject");
    return undefined;
  }

  /** True when the place of a dwelling or a plot lies clearly outside the municipality as it is known. */
  isFar(point: Point): boolean {
    return this.near ? !this.near(point.x, point.y) : false;
  }
}

const toPoint = ([x, y]: Position): Point => at(x, y);

function numberOf(cell: ReturnType<Table["cell"]>): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === "string" ? readNumber(cell) : undefined;
}
