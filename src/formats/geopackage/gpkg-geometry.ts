import { arcThrough } from "../arc-through.ts";
import { rawGeometry } from "../raw-geometry.ts";
import type { RawGeometry } from "../table.ts";

/** What stands instead of a geometry that cannot be read: told as a row without a valid one. */
const UNREADABLE: RawGeometry = { type: "Polygon", coordinates: null };
const MOST_DEPTH = 8;

/**
 * GeoPackage's binary geometry (OGC 12-128r18, clause 2.1.3): "GP", flags, envelope, then WKB of the ISO or the EWKB kind, either
 * byte order, with Z and M. Arcs become chords. Null for an empty one.
 */
export function gpkgGeometry(bytes: Uint8Array): RawGeometry | null {
  if (bytes[0] !== 0x47 || bytes[1] !== 0x50) return UNREADABLE;
  const flags = bytes[3] ?? 0;
  const envelope = [0, 32, 48, 48, 64][(flags >> 1) & 7];
  if (envelope === undefined) return UNREADABLE;
  if ((flags & 16) !== 0) return null;
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Wkb(view, 8 + envelope).read(0);
  } catch {
    // The bytes end before the geometry does.
    return UNREADABLE;
  }
}

class Wkb {
  #at: number;
  readonly #view: DataView;
  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  read(depth: number): RawGeometry | null {
    if (depth > MOST_DEPTH) return UNREADABLE;
    const little = this.#view.getUint8(this.#at) === 1;
    this.#at += 1;
    const code = this.#uint(little);
    const ewkb = code >>> 29;
    if ((code & 0x20000000) !== 0) this.#at += 4;
    const plain = code & 0x1fffffff;
    const extra = Math.floor(plain / 1000) % 4;
    const z = extra === 1 || extra === 3 || (ewkb & 4) !== 0;
    const m = extra === 2 || extra === 3 || (ewkb & 2) !== 0;
    const size = 2 + (z ? 1 : 0) + (m ? 1 : 0);
    switch (plain % 1000) {
      case 1: {
        const [x = Number.NaN, y = Number.NaN] = this.#position(little, size);
        return Number.isNaN(x) && Number.isNaN(y) ? null : { type: "Point", coordinates: [x, y] };
      }
      case 2:
        return { type: "LineString", coordinates: this.#line(little, size) };
      case 3:
        return { type: "Polygon", coordinates: this.#many(little, () => this.#line(little, size)) };
      case 4:
        return { type: "MultiPoint", coordinates: this.#parts(little, depth) };
      case 5:
        return { type: "MultiLineString", coordinates: this.#parts(little, depth) };
      case 6:
        return { type: "MultiPolygon", coordinates: this.#parts(little, depth) };
      case 7: {
        const geometries = this.#many(little, () => this.read(depth + 1));
        return rawGeometry({ type: "GeometryCollection", geometries }) ?? UNREADABLE;
      }
      case 8:
        return { type: "LineString", coordinates: arcThrough(this.#line(little, size)) };
      case 9:
        return { type: "LineString", coordinates: this.#joined(little, depth) };
      case 10:
        return { type: "Polygon", coordinates: this.#parts(little, depth) };
      case 11:
        return { type: "MultiLineString", coordinates: this.#parts(little, depth) };
      case 12:
        return { type: "MultiPolygon", coordinates: this.#parts(little, depth) };
      default:
        return UNREADABLE;
    }
  }

  #parts(little: boolean, depth: number): unknown[] {
    return this.#many(little, () => this.read(depth + 1)?.coordinates ?? null);
  }

  /** The lines and arcs of a compound curve, each beginning where the one before ends. */
  #joined(little: boolean, depth: number): unknown[] {
    return this.#parts(little, depth).flatMap((part, i) =>
      Array.isArray(part) ? part.slice(i === 0 ? 0 : 1) : [null],
    );
  }

  #many<T>(little: boolean, one: () => T): T[] {
    const count = this.#uint(little);
    // A count that the bytes have no room for is a broken file, not a reason to reserve memory.
    if (count > this.#view.byteLength) throw new RangeError("more parts than bytes");
    const found: T[] = [];
    for (let i = 0; i < count; i += 1) found.push(one());
    return found;
  }

  #line(little: boolean, size: number): number[][] {
    return this.#many(little, () => this.#position(little, size).slice(0, 2));
  }

  #position(little: boolean, size: number): number[] {
    const found: number[] = [];
    for (let i = 0; i < size; i += 1) {
      found.push(this.#view.getFloat64(this.#at, little));
      this.#at += 8;
    }
    return found;
  }

  #uint(little: boolean): number {
    const value = this.#view.getUint32(this.#at, little);
    this.#at += 4;
    return value;
  }
}
