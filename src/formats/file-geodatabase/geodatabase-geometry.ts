import { polygonsOf } from "../rings-to-polygons.ts";
import type { RawGeometry } from "../table.ts";
import { ByteReader } from "./byte-reader.ts";

/** Coordinates are kept as whole numbers from an origin. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const UNREADABLE: RawGeometry = { type: "Polygon", coordinates: null };
const CURVED: RawGeometry = { ...UNREADABLE, unread: "geometry-curved" };
const POINTS: readonly number[] = [1, 9, 11, 21, 52];
const MULTIPOINTS: readonly number[] = [8, 18, 20, 28, 53];
const LINES: readonly number[] = [3, 10, 13, 23, 50];
const AREAS: readonly number[] = [5, 15, 19, 25, 51];
const HAS_CURVES = 0x20000000;

/** A geometry without its heights and measures; one with curves is told as unreadable: its corners alone would be another shape. */
export function geodatabaseGeometry(bytes: Uint8Array, grid: Grid): RawGeometry | null {
  if (bytes.length === 0) return null;
  const reader = new ByteReader(bytes);
  const told = reader.varuint();
  const type = told % 256;
  if (type >= 50 && (told & HAS_CURVES) !== 0) return CURVED;
  const x = (value: number) => value / grid.scale + grid.x;
  const y = (value: number) => value / grid.scale + grid.y;
  if (POINTS.includes(type)) {
    const [east, north] = [reader.varuint(), reader.varuint()];
    return east === 0 || north === 0 ? null : { type: "Point", coordinates: [x(east - 1), y(north - 1)] };
  }
  const isMulti = MULTIPOINTS.includes(type);
  if (!isMulti && !LINES.includes(type) && !AREAS.includes(type)) return type === 0 ? null : UNREADABLE;
  const count = reader.varuint();
  if (count === 0) return null;
  if (count > bytes.length) throw new RangeError("more points than bytes");
  const parts = isMulti ? 1 : reader.varuint();
  if (parts > count) throw new RangeError("more parts than points");
  for (let i = 0; i < 4; i += 1) reader.varuint();
  const sizes = Array.from({ length: parts - 1 }, () => reader.varuint());
  sizes.push(count - sizes.reduce((sum, size) => sum + size, 0));
  let [east, north] = [0, 0];
  const lines = sizes.map((size) => {
    if (size < 0 || size > count) throw new RangeError("a part of more points than there are");
    return Array.from({ length: size }, () => {
      east += reader.varint();
      north += reader.varint();
      return [x(east), y(north)];
    });
  });
  if (isMulti) return { type: "MultiPoint", coordinates: lines[0] ?? [] };
  if (AREAS.includes(type)) return polygonsOf(lines);
  return lines.length === 1
    ? { type: "LineString", coordinates: lines[0] }
    : { type: "MultiLineString", coordinates: lines };
}
