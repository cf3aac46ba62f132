import {
  type Area,
  at,
  type Brand,
  type Issue,
  id,
  type Known,
  type Lines,
  type Point,
  type Position,
  type Quarter,
  quarter,
  type RowRef,
  UNKNOWN,
} from "../../engine/index.ts";
import { own } from "../json-text.ts";

/**
 * Reads one record of a project file, field by field. What does not fit becomes an issue and a stand-in value; the
 * stand-in never escapes, because a single issue refuses the whole project: a half-read project would be a lost one.
 */
export class RecordReader {
  constructor(
    private readonly record: unknown,
    readonly where: { readonly file: string; readonly row?: number },
    private readonly issues: Issue[],
    private readonly geometry?: unknown,
    private readonly path = "",
  ) {}

  /** Notes that `name` holds something this version does not understand. */
  refuse(name: string, seen: unknown): void {
    if (this.issues.length >= 100) return;
    this.issues.push({
      code: "project-bad-value",
      severity: "reject",
      at: { ...this.where, column: this.path + name },
      seen: (typeof seen === "string" ? seen : (JSON.stringify(seen) ?? "")).slice(0, 80),
    });
  }

  has(name: string): boolean {
    const value = own(this.record, name);
    return value !== undefined && value !== null;
  }

  private read<T>(name: string, fits: (value: unknown) => value is T, standIn: T): T {
    const value = own(this.record, name);
    if (fits(value)) return value;
    this.refuse(name, value);
    return standIn;
  }

  private readKnown<T>(name: string, fits: (value: unknown) => value is T): Known<T> {
    const value = own(this.record, name);
    if (value === null || value === undefined) return UNKNOWN;
    if (fits(value)) return value;
    this.refuse(name, value);
    return UNKNOWN;
  }

  text(name: string): string {
    return this.read(name, isText, "?");
  }

  knownText(name: string): Known<string> {
    return this.readKnown(name, isText);
  }

  number(name: string): number {
    return this.read(name, isNumber, 0);
  }

  /** A number that is no less than nought. */
  count(name: string): number {
    return this.read(name, (value): value is number => isNumber(value) && value >= 0, 0);
  }

  /** A number that is no less than nought, or a word that stands for one. */
  countOr<T extends string>(name: string, words: readonly T[]): number | T {
    const value = own(this.record, name);
    return words.find((word) => word === value) ?? this.count(name);
  }

  texts(name: string): readonly string[] {
    return this.read(name, (value): value is readonly string[] => isListOf(value, isText), []);
  }

  /** Cells of a row, as a table has them. */
  cells(name: string): readonly (string | number | boolean | null)[] {
    const isCell = (value: unknown): value is string | number | boolean | null =>
      value === null || isText(value) || isNumber(value) || isFlag(value);
    return this.read(
      name,
      (value): value is readonly ReturnType<typeof this.cells>[number][] => isListOf(value, isCell),
      [],
    );
  }

  knownNumber(name: string): Known<number> {
    return this.readKnown(name, isNumber);
  }

  flag(name: string): boolean {
    return this.read(name, isFlag, false);
  }

  knownFlag(name: string): Known<boolean> {
    return this.readKnown(name, isFlag);
  }

  id<T extends Brand<string>>(name: string): T {
    const text = this.text(name);
    if (text === "") this.refuse(name, text);
    return id<T>(text || "?");
  }

  knownId<T extends Brand<string>>(name: string): Known<T> {
    return this.has(name) ? this.id<T>(name) : UNKNOWN;
  }

  word<T extends string>(name: string, words: readonly [T, ...T[]]): T {
    return this.read(name, (value): value is T => (words as readonly unknown[]).includes(value), words[0]);
  }

  knownWord<T extends string>(name: string, words: readonly T[]): Known<T> {
    return this.readKnown(name, (value): value is T => (words as readonly unknown[]).includes(value));
  }

  knownQuarter(name: string): Known<Quarter> {
    const text = this.knownText(name);
    if (text === UNKNOWN) return UNKNOWN;
    const read = quarter(text);
    if (read) return read;
    this.refuse(name, text);
    return UNKNOWN;
  }

  /** A list of objects, each read by its own reader. */
  list<T>(name: string, each: (reader: RecordReader) => T): readonly T[] {
    const value = own(this.record, name);
    if (!Array.isArray(value)) {
      this.refuse(name, value);
      return [];
    }
    return value.map((item, i) => each(this.into(item, `${name}[${i + 1}].`)));
  }

  child(name: string): RecordReader {
    return this.into(own(this.record, name), `${name}.`);
  }

  private into(record: unknown, path: string): RecordReader {
    return new RecordReader(record, this.where, this.issues, undefined, this.path + path);
  }

  /** A dictionary from names to values of one type; names that could reach a prototype are refused. */
  dictionary<T extends string | number>(
    name: string,
    type: "string" | "number",
  ): Readonly<Record<string, T>> {
    const value = own(this.record, name);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.refuse(name, value);
      return {};
    }
    const out: Record<string, T> = {};
    for (const [key, item] of Object.entries(value)) {
      const fits =
        typeof item === type && (typeof item !== "number" || Number.isFinite(item)) && key !== "__proto__";
      if (fits) out[key] = item as T;
      else this.refuse(`${name}.${key}`, item);
    }
    return out;
  }

  /** `{x, y}` in metres. */
  xy(name: string): Point {
    const point = this.child(name);
    return at(point.number("x"), point.number("y"));
  }

  /** Two number columns. */
  point(xName: string, yName: string): Point {
    return at(this.number(xName), this.number(yName));
  }

  shapePoint(): Point {
    const coordinates = own(this.geometry, "coordinates");
    if (own(this.geometry, "type") === "Point" && isPosition(coordinates)) {
      return at(coordinates[0], coordinates[1]);
    }
    this.refuse("geometry", this.geometry);
    return at(0, 0);
  }

  shapeType(): unknown {
    return own(this.geometry, "type");
  }

  shapeArea(): Area {
    return this.areaOf(this.geometry, "geometry");
  }

  area(name: string): Area {
    return this.areaOf(own(this.record, name), name);
  }

  private areaOf(geometry: unknown, name: string): Area {
    const coordinates = own(geometry, "coordinates");
    if (own(geometry, "type") === "MultiPolygon" && isListOf(coordinates, isRings)) {
      return { type: "MultiPolygon", coordinates };
    }
    this.refuse(name, own(geometry, "type") ?? geometry);
    return { type: "MultiPolygon", coordinates: [] };
  }

  shapeLines(): Lines {
    const coordinates = own(this.geometry, "coordinates");
    if (own(this.geometry, "type") === "MultiLineString" && isListOf(coordinates, isLine)) {
      return { type: "MultiLineString", coordinates };
    }
    this.refuse("geometry", this.geometry);
    return { type: "MultiLineString", coordinates: [] };
  }

  from(): RowRef {
    const sheet = this.knownText("fromSheet");
    return {
      file: this.text("fromFile"),
      ...(sheet === UNKNOWN ? {} : { sheet }),
      row: this.number("fromRow"),
    };
  }
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && isNumber(value[0]) && isNumber(value[1]);
const isListOf = <T>(value: unknown, fits: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(fits);
const isLine = (value: unknown): value is readonly Position[] => isListOf(value, isPosition);
const isRings = (value: unknown): value is readonly (readonly Position[])[] => isListOf(value, isLine);
