export interface WrittenGeometry {
  readonly type: "Point" | "MultiLineString" | "MultiPolygon";
  readonly coordinates: unknown;
}

/** GeoPackage's binary geometry: its head without an envelope, then little-endian WKB in two dimensions. */
export function wkbOf({ type, coordinates }: WrittenGeometry, srs: number): Uint8Array {
  const bytes = new Growing();
  bytes.u8(0x47);
  bytes.u8(0x50);
  bytes.u8(0);
  bytes.u8(1);
  bytes.u32(srs);
  if (type === "Point") {
    bytes.head(1);
    bytes.position(coordinates as readonly number[]);
  } else if (type === "MultiLineString") {
    const lines = coordinates as readonly (readonly (readonly number[])[])[];
    bytes.head(5);
    bytes.u32(lines.length);
    for (const line of lines) {
      bytes.head(2);
      bytes.line(line);
    }
  } else {
    const polygons = coordinates as readonly (readonly (readonly (readonly number[])[])[])[];
    bytes.head(6);
    bytes.u32(polygons.length);
    for (const rings of polygons) {
      bytes.head(3);
      bytes.u32(rings.length);
      for (const ring of rings) bytes.line(ring);
    }
  }
  return bytes.done();
}

class Growing {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #at = 0;

  u8(value: number): void {
    const at = this.#room(1);
    this.#view.setUint8(at, value);
  }
  u32(value: number): void {
    const at = this.#room(4);
    this.#view.setUint32(at, value, true);
  }
  head(type: number): void {
    this.u8(1);
    this.u32(type);
  }
  line(positions: readonly (readonly number[])[]): void {
    this.u32(positions.length);
    for (const at of positions) this.position(at);
  }
  position([x = Number.NaN, y = Number.NaN]: readonly number[]): void {
    const at = this.#room(16);
    this.#view.setFloat64(at, x, true);
    this.#view.setFloat64(at + 8, y, true);
  }
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }
  /** Where so many bytes have room. The view may be another afterwards: it is asked for first, and written through then. */
  #room(count: number): number {
    const from = this.#at;
    this.#at += count;
    if (this.#at > this.#bytes.length) {
      const more = new Uint8Array(Math.max(this.#at, this.#bytes.length * 2));
      more.set(this.#bytes);
      this.#bytes = more;
      this.#view = new DataView(more.buffer);
    }
    return from;
  }
}
