import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { ReleaseBook } from "../model/release-book.ts";

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
