/** Reads little-endian figures one after another. @throws RangeError where the bytes end */
export class ByteReader {
  at: number;
  readonly #view: DataView;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }
  get length(): number {
    return this.#bytes.length;
  }
  u8(): number {
    return this.#view.getUint8(this.#step(1));
  }
  i16(): number {
    return this.#view.getInt16(this.#step(2), true);
  }
  u16(): number {
    return this.#view.getUint16(this.#step(2), true);
  }
  i32(): number {
    return this.#view.getInt32(this.#step(4), true);
  }
  u32(): number {
    return this.#view.getUint32(this.#step(4), true);
  }
  f32(): number {
    return this.#view.getFloat32(this.#step(4), true);
  }
  f64(): number {
    return this.#view.getFloat64(this.#step(8), true);
  }
  /** Eight bytes as a text of digits: more than a number holds. */
  i64(): string {
    return String(this.#view.getBigInt64(this.#step(8), true));
  }
  /** A whole number of up to eight bytes. */
  sized(bytes: number): number {
    let value = 0;
    const from = this.#step(bytes);
    for (let i = bytes - 1; i >= 0; i -= 1) value = value * 256 + this.#view.getUint8(from + i);
    return value;
  }
  /** Seven bits a byte, the lowest first; the eighth says that more come. */
  varuint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.u8();
      value += (byte & 0x7f) * factor;
      if ((byte & 0x80) === 0) return value;
      factor *= 128;
      if (factor > 2 ** 63) throw new RangeError("a number without end");
    }
  }
  /** The same with a sign in the second bit of the first byte. */
  varint(): number {
    const first = this.u8();
    const sign = (first & 0x40) === 0 ? 1 : -1;
    let value = first & 0x3f;
    let factor = 64;
    for (let more = (first & 0x80) !== 0; more; ) {
      const byte = this.u8();
      value += (byte & 0x7f) * factor;
      more = (byte & 0x80) !== 0;
      factor *= 128;
      if (factor > 2 ** 63) throw new RangeError("a number without end");
    }
    return sign * value;
  }
  take(count: number): Uint8Array {
    const from = this.#step(count);
    return this.#bytes.subarray(from, from + count);
  }
  utf16(characters: number): string {
    return new TextDecoder("utf-16le").decode(this.take(characters * 2));
  }
  #step(count: number): number {
    const from = this.at;
    if (count < 0 || from + count > this.#bytes.length) throw new RangeError("the bytes end here");
    this.at += count;
    return from;
  }
}
