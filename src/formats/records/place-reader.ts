import {
  type AddressQuestion,
  type Area,
  type AskedAddress,
  at,
  type Issue,
  type Lines,
  type PlacedBy,
  type Point,
  type Position,
  type Ring,
  type Shape,
  UNKNOWN,
} from "../../engine/index.ts";
import { pointInside, shapeArea } from "../area-shape.ts";
import type { IssueCode } from "../issue-codes.ts";
import { LIMITS } from "../limits.ts";
import { firstPosition, kindOf } from "../raw-geometry.ts";
import type { RawGeometry, Table } from "../table.ts";
import type { AddressBook } from "./address-book.ts";
import { readPostcode, readProperty } from "./builders/read-postal.ts";
import type { Columns, RowReader } from "./row-reader.ts";
import { type CoordinateContext, numberOf, TableCoordinates } from "./table-coordinates.ts";

export interface PlaceContext extends CoordinateContext {
  readonly addresses: AddressBook;
}

/** Reads where things are, from geometries, coordinate columns or addresses, into metres of the working CRS. */
export class PlaceReader {
  pointsInside = 0;
  ringsTurned = 0;
  private corners = 0;
  private readonly coordinates: TableCoordinates;
  private readonly addresses: AddressBook;
  readonly #questions = new Map<string, AddressQuestion & { readonly rows: number[] }>();
  /** How the last point was found. */
  by: PlacedBy = "coordinates";
  /** What the last row without a place was asked for; null where it did not come to that. */
  asked: { readonly key: string; readonly asked: AskedAddress } | null = null;

  constructor(
    private readonly table: Table,
    columns: Columns,
    context: PlaceContext,
  ) {
    this.coordinates = new TableCoordinates(table, columns, context);
    this.addresses = context.addresses;
  }

  get crs(): TableCoordinates["crs"] {
    return this.coordinates.crs;
  }

  get repairsAll(): boolean {
    return this.coordinates.repairsAll;
  }

  /** Of the table's coordinate system as a whole. */
  get issues(): readonly Issue[] {
    return this.coordinates.issues;
  }

  get hasGeometry(): boolean {
    return this.table.geometry !== undefined;
  }

  /** A point: the geometry, else the two coordinate columns, else the address as the register has it. */
  point(reader: RowReader, address: string): Point | undefined {
    this.by = "coordinates";
    this.asked = null;
    const geometry = this.table.geometry?.of(reader.row) ?? null;
    if (geometry) return this.pointOf(reader, geometry);
    const east = this.coordinate(reader, "east");
    const north = this.coordinate(reader, "north");
    if (reader.rejected) return undefined;
    if (east !== undefined && north !== undefined) {
      const reading = this.coordinates.reading(reader, [east, north]);
      return reading && toPoint(this.coordinates.place(reading, [east, north]));
    }
    const property = readProperty(reader);
    if (address !== "" || property) {
      const postcode = readPostcode(reader);
      const town = reader.text("postTown");
      return this.addressed(reader, {
        text: address,
        ...(postcode === null ? {} : { postcode }),
        ...(town === UNKNOWN ? {} : { town }),
        ...(property ? { property } : {}),
      });
    }
    reader.issue(this.table.geometry ? "geometry-missing" : "row-no-place", "reject");
    return undefined;
  }

  private coordinate(reader: RowReader, field: "east" | "north"): number | undefined {
    const cell = reader.raw(field);
    if (cell === null) return undefined;
    const value = numberOf(cell);
    if (value === undefined) reader.issue("value-not-number", "reject", field, { outcome: "rejected" });
    return value;
  }

  private addressed(reader: RowReader, asked: AskedAddress): Point | undefined {
    const answer = this.addresses.find(asked);
    if (answer.is === "found") {
      const { at: place, by, label } = answer;
      this.by = by;
      // Not by the letters of the register: said, so that nobody need wonder why the row lies where it does.
      if (by !== "exact") reader.issue("row-address-matched", "note", "address", { rung: by, found: label });
      return toPoint(place);
    }
    const { question } = answer;
    this.asked = { key: question.key, asked };
    const known = this.#questions.get(question.key);
    if (known) known.rows.push(reader.from.row);
    else this.#questions.set(question.key, { ...question, rows: [reader.from.row] });
    const several = question.candidates[0]?.reason === "several";
    reader.issue(several ? "row-address-ambiguous" : "row-address-not-found", "reject", "address");
    return undefined;
  }

  /** Addresses that nobody but the user can place, in the order of the rows. */
  get questions(): readonly AddressQuestion[] {
    return [...this.#questions.values()];
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
    const reading = this.coordinates.reading(reader, position);
    return reading && toPoint(this.coordinates.place(reading, position));
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

  lines(reader: RowReader): Lines | undefined {
    const geometry = this.table.geometry?.of(reader.row) ?? null;
    if (!geometry) {
      reader.issue("geometry-missing", "reject");
      return undefined;
    }
    return kindOf(geometry) === "lines"
      ? this.linesOf(reader, geometry)
      : this.wrongKind(reader, geometry, "lines");
  }

  /** The outline where the row has one. */
  outline(reader: RowReader): Area | typeof UNKNOWN | undefined {
    const geometry = this.table.geometry?.of(reader.row) ?? null;
    return geometry && kindOf(geometry) === "area" ? this.areaOf(reader, geometry) : UNKNOWN;
  }

  private wrongKind(reader: RowReader, geometry: RawGeometry, wanted: string): undefined {
    const found = geometry.type === "MultiPoint" ? "points" : kindOf(geometry);
    reader.issue("geometry-wrong-kind", "reject", undefined, { found, wanted });
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
    const reading = first ? this.coordinates.reading(reader, first) : undefined;
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
      else if (!this.coordinates.norwegian(reading, x, y)) fault = "row-outside-norway";
      else return this.coordinates.place(reading, [x, y]);
      return undefined;
    };
    const out = walk(given, depth);
    if (fault === undefined) return out as unknown[];
    reader.issue(fault, "reject");
    return undefined;
  }

  /** True when the place of a dwelling or a plot lies clearly outside the municipality as it is known. */
  isFar(point: Point): boolean {
    return this.coordinates.isFar(point);
  }
}

const toPoint = ([x, y]: Position): Point => at(x, y);
