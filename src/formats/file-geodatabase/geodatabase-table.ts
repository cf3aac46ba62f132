import { crsOfWkt } from "../crs-of-wkt.ts";
import type { Cell, RawGeometry } from "../table.ts";
import { ByteReader } from "./byte-reader.ts";
import { type Grid, geodatabaseGeometry } from "./geodatabase-geometry.ts";

/** What a table holds in a column, by the number the format gives it. */
const INT16 = 0;
const INT32 = 1;
const FLOAT32 = 2;
const FLOAT64 = 3;
const STRING = 4;
const DATE_TIME = 5;
const OBJECT_ID = 6;
const GEOMETRY = 7;
const BINARY = 8;
const RASTER = 9;
const UUIDS: readonly number[] = [10, 11];
const XML = 12;
const INT64 = 13;
const DATE = 14;
const TIME = 15;
const DATE_TIME_ZONE = 16;

const NULLABLE = 1;
const HAS_DEFAULT = 4;

interface Field {
  readonly name: string;
  readonly type: number;
  readonly nullable: boolean;
}

export interface GeodatabaseTable {
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly id: number;
    readonly cells: readonly Cell[];
    readonly geometry: RawGeometry | null;
  }[];
  /** Null for a table without geometries. */
  readonly crs: string | null;
}

/**
 * A `.gdbtable` with its `.gdbtablx` of offsets, after the public description of the format that was worked out by reading files
 * (github.com/rouault/dump_gdbtable, FGDB Spec). @throws RangeError for a file that is cut, GeodatabaseFault for what is not known
 */
export function readGeodatabaseTable(table: Uint8Array, offsets: Uint8Array): GeodatabaseTable {
  const head = new ByteReader(table);
  const version = head.i32();
  if (version !== 3 && version !== 4) throw new GeodatabaseFault("version");
  head.at = 32;
  const describedAt = head.sized(8);
  const { fields, grid, crs, isUtf8 } = describe(new ByteReader(table, describedAt));
  const shown = fields.filter(({ type }) => type !== OBJECT_ID && type !== GEOMETRY);
  const rows = rowOffsets(offsets, version).map(({ id, at }) => {
    const reader = new ByteReader(table, at);
    const length = reader.u32();
    if (reader.at + length > table.length) throw new RangeError("the row goes on after the file");
    return { id, ...readRow(reader, fields, grid, isUtf8) };
  });
  return { headings: shown.map(({ name }) => name), rows, crs };
}

/** A file of a kind or version that this reader does not know. */
export class GeodatabaseFault extends Error {}

interface Described {
  readonly fields: readonly Field[];
  readonly grid: Grid | null;
  readonly crs: string | null;
  readonly isUtf8: boolean;
}

function describe(reader: ByteReader): Described {
  reader.u32();
  const version = reader.u32();
  const flags = reader.u32();
  const count = reader.i16();
  const isUtf8 = version < 4 || (flags & 0x100) !== 0;
  const fields: Field[] = [];
  let grid: Grid | null = null;
  let crs: string | null = null;
  for (let i = 0; i < count; i += 1) {
    const name = reader.utf16(reader.u8());
    reader.utf16(reader.u8());
    const type = reader.u8();
    let bits: number;
    if (type === STRING) {
      reader.u32();
      bits = reader.u8();
      const length = reader.varuint();
      if ((bits & HAS_DEFAULT) !== 0) reader.take(length);
    } else if (type === GEOMETRY) {
      reader.u8();
      bits = reader.u8();
      crs = crsOfWkt(reader.utf16(reader.u16() / 2));
      grid = describeGrid(reader);
    } else if (type === OBJECT_ID || type === BINARY || type === XML || UUIDS.includes(type)) {
      reader.u8();
      bits = reader.u8();
    } else if (type === RASTER || type > DATE_TIME_ZONE) {
      throw new GeodatabaseFault("field");
    } else {
      reader.u8();
      bits = reader.u8();
      const length = reader.u8();
      if ((bits & HAS_DEFAULT) !== 0) reader.take(length);
    }
    fields.push({ name, type, nullable: (bits & NULLABLE) !== 0 });
  }
  return { fields, grid, crs, isUtf8 };
}

/** Origin and scale of the whole numbers that coordinates are kept as; tolerances, bounds and index sizes are passed over. */
function describeGrid(reader: ByteReader): Grid {
  const flags = reader.u8();
  const [hasM, hasZ] = [(flags & 2) !== 0, (flags & 4) !== 0];
  const grid = { x: reader.f64(), y: reader.f64(), scale: reader.f64() };
  reader.take((hasM ? 16 : 0) + (hasZ ? 16 : 0) + 8 + (hasM ? 8 : 0) + (hasZ ? 8 : 0) + 32);
  // Bounds of heights and measures may follow; the sizes of the spatial index begin with 0, their number and three zeros.
  for (;;) {
    const mark = reader.take(5);
    const sizes = mark[1] ?? 0;
    if (mark[0] === 0 && sizes >= 1 && sizes <= 3 && mark[2] === 0 && mark[3] === 0 && mark[4] === 0) {
      reader.take(8 * sizes);
      return grid;
    }
    reader.at += 8 - 5;
  }
}

/** Where the rows stand, by id from 1; blocks of 1024 ids that hold none are left out of the file. */
function rowOffsets(
  bytes: Uint8Array,
  version: number,
): readonly { readonly id: number; readonly at: number }[] {
  const reader = new ByteReader(bytes);
  reader.i32();
  const blocks = reader.u32();
  // Version 4 counts rows in eight bytes.
  const rows = version === 4 ? reader.u32() : reader.u32();
  const size = reader.u32();
  if (size < 4 || size > 6 || blocks * 1024 * size + 16 > bytes.length)
    throw new RangeError("offsets end here");
  const present = presentBlocks(bytes, 16 + blocks * 1024 * size, blocks);
  const found: { id: number; at: number }[] = [];
  for (const [k, block] of present.entries()) {
    for (let i = 0; i < 1024; i += 1) {
      const id = block * 1024 + i + 1;
      if (present.length === blocks && id > rows && present.at(-1) === blocks - 1) break;
      reader.at = 16 + (k * 1024 + i) * size;
      const at = reader.sized(size);
      if (at > 0) found.push({ id, at });
    }
  }
  return found;
}

function presentBlocks(bytes: Uint8Array, from: number, blocks: number): readonly number[] {
  const all = Array.from({ length: blocks }, (_, i) => i);
  if (from + 16 > bytes.length) return all;
  const reader = new ByteReader(bytes, from);
  const words = reader.u32();
  const total = reader.u32();
  if (words === 0 || total <= blocks) return all;
  reader.take(8);
  const map = reader.take(Math.min(words * 4, bytes.length - reader.at));
  const found: number[] = [];
  for (let block = 0; block < total && found.length < blocks; block += 1)
    if (((map[block >> 3] ?? 0) & (1 << (block & 7))) !== 0) found.push(block);
  return found;
}

function readRow(reader: ByteReader, fields: readonly Field[], grid: Grid | null, isUtf8: boolean) {
  const nullable = fields.filter((field) => field.nullable && field.type !== OBJECT_ID);
  const nulls = reader.take(Math.ceil(nullable.length / 8));
  const cells: Cell[] = [];
  let geometry: RawGeometry | null = null;
  for (const field of fields) {
    if (field.type === OBJECT_ID) continue;
    const bit = nullable.indexOf(field);
    const isNull = bit >= 0 && ((nulls[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    if (field.type === GEOMETRY) {
      if (!isNull && grid) geometry = geodatabaseGeometry(reader.take(reader.varuint()), grid);
    } else cells.push(isNull ? null : readCell(reader, field.type, isUtf8));
  }
  return { cells, geometry };
}

function readCell(reader: ByteReader, type: number, isUtf8: boolean): Cell {
  switch (type) {
    case INT16:
      return reader.i16();
    case INT32:
      return reader.i32();
    case FLOAT32:
      return reader.f32();
    case FLOAT64:
      return reader.f64();
    case STRING:
      return new TextDecoder(isUtf8 ? "utf-8" : "utf-16le").decode(reader.take(reader.varuint()));
    case DATE_TIME:
    case DATE:
      return dayOf(reader.f64());
    case TIME:
      return reader.f64();
    case DATE_TIME_ZONE: {
      const day = dayOf(reader.f64());
      reader.i16();
      return day;
    }
    case INT64:
      return reader.i64();
    case BINARY:
    case XML:
      reader.take(reader.varuint());
      return null;
    default:
      return uuidOf(reader.take(16));
  }
}

/** Days since 30 December 1899, as a date and, where there is one, a time. */
function dayOf(days: number): string | null {
  const moment = new Date(Math.round((days - 25_569) * 86_400_000));
  if (Number.isNaN(moment.getTime())) return null;
  const told = moment.toISOString();
  return told.endsWith("T00:00:00.000Z") ? told.slice(0, 10) : told.slice(0, 19);
}

function uuidOf(bytes: Uint8Array): string {
  const hex = (at: number) => (bytes[at] ?? 0).toString(16).padStart(2, "0");
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15].map(hex).join("");
  return `{${order.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5").toUpperCase()}}`;
}
