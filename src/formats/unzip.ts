import { Inflate } from "fflate";
import { err, ok, type Result } from "../engine/index.ts";

/** What a zip may cost us at most. Sizes are of real output: a header may lie, the bytes cannot. */
export interface UnzipLimits {
  readonly entries: number;
  readonly totalBytes: number;
  /** Output bytes per packed byte, asked of entries above `ratioFrom` bytes: a bomb packs 1 000 to 1. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** The input limits of the reliability design (200 entries, 200 MB, 100 to 1). */
export const UNZIP_LIMITS: UnzipLimits = {
  entries: 200,
  totalBytes: 200_000_000,
  ratio: 100,
  ratioFrom: 1_000_000,
};

export type UnzipFailure = "zip-not-a-zip" | "zip-damaged" | "zip-too-big" | "zip-encrypted";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** True when the bytes begin like a zip (XLSX files and projects are zips too). */
export function looksZipped(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Unpacks a zip synchronously, counting real output bytes and checking every CRC-32. fflate's own `unzip` trusts the
 * sizes of the header, checks no checksum, and its asynchronous path needs blob workers, which our content policy forbids.
 * `wanted` spares the work for entries nobody reads.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
  limits: UnzipLimits = UNZIP_LIMITS,
): Result<ReadonlyMap<string, Uint8Array>, UnzipFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return err("zip-not-a-zip");
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return err("zip-too-big");
  const entries = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return err("zip-damaged");
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return err("zip-damaged");
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!name.endsWith("/") && wanted(name)) {
      if (entries.has(name)) return err("zip-damaged");
      if ((view.getUint16(at + 8, true) & 1) !== 0) return err("zip-encrypted");
      const entry = unpack(bytes, view, at, limits.totalBytes - total, limits);
      if (!entry.ok) return entry;
      total += entry.value.length;
      entries.set(name, entry.value);
    }
    at = next;
  }
  return ok(entries);
}

function findEnd(view: DataView): number {
  // The end record is the last 22 bytes, unless a comment of up to 65 535 bytes follows it.
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function unpack(
  bytes: Uint8Array,
  view: DataView,
  directoryAt: number,
  room: number,
  limits: UnzipLimits,
): Result<Uint8Array, UnzipFailure> {
  const method = view.getUint16(directoryAt + 10, true);
  const crc = view.getUint32(directoryAt + 16, true);
  const packedLength = view.getUint32(directoryAt + 20, true);
  const local = view.getUint32(directoryAt + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_ENTRY) return err("zip-damaged");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedLength > bytes.length) return err("zip-damaged");
  const packed = bytes.subarray(start, start + packedLength);
  let output: Uint8Array;
  if (method === 0) {
    if (packed.length > room) return err("zip-too-big");
    output = packed.slice();
  } else if (method === 8) {
    const inflated = inflate(packed, room, limits);
    if (!inflated.ok) return inflated;
    output = inflated.value;
  } else {
    return err("zip-damaged");
  }
  return crc32(output) === crc ? ok(output) : err("zip-damaged");
}

function inflate(packed: Uint8Array, room: number, limits: UnzipLimits): Result<Uint8Array, UnzipFailure> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    pieces.push(piece);
  });
  const step = 65_536;
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (length > room || (length > limits.ratioFrom && length > packed.length * limits.ratio)) {
        return err("zip-too-big");
      }
    }
  } catch {
    return err("zip-damaged");
  }
  const whole = new Uint8Array(length);
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return ok(whole);
}

const CRC_TABLE = new Uint32Array(256).map((_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i += 1) {
    c = (CRC_TABLE[(c ^ (bytes[i] as number)) & 0xff] as number) ^ (c >>> 8);
  }
  return (c ^ 0xffffffff) >>> 0;
}
