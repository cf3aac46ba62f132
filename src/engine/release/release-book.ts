import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { Ledger } from "./ledger.ts";

/**
 * What a project keeps to make releases with: `Project.release`. It belongs to the municipality and follows every copy of the project file, since
 * a copy with another secret would be a second draw. It is in no scenario file, table, report or release.
 */
export interface ReleaseBook {
  /** The project's id when the book was begun; a copy keeps it. */
  readonly project: string;
  /** 256 bits, hex. */
  readonly secret: string;
  readonly ledger: Ledger;
}

const SECRET_BYTES = 32;

/** A book without releases. `random` is 32 bytes of the platform's cryptographic chance; the engine has none. Throws on any other number of bytes. */
export function newReleaseBook(project: string, random: Uint8Array): ReleaseBook {
  if (random.length !== SECRET_BYTES) throw new Error("a secret is of 32 bytes");
  return { project, secret: bytesToHex(random), ledger: [] };
}

/** The secret of a book. Throws on what is no 256 bits, which reading the project rules out. */
export function secretOf({ secret }: Pick<ReleaseBook, "secret">): Uint8Array {
  const bytes = hexToBytes(secret);
  if (bytes.length !== SECRET_BYTES) throw new Error("a secret is of 32 bytes");
  return bytes;
}
