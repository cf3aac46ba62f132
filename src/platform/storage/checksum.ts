import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Up to here hashing in this thread is over before anybody notices, and a page that is being closed gets it done. */
const SMALL = 256 * 1024;

/**
 * SHA-256, hex: any flipped bit is found when the bytes are read again. A city's data goes to the browser's own hasher,
 * five times as fast and in another thread; it is absent where the app is served over plain http, and then the work is
 * done here in slices, so that the page stays alive.
 */
export async function checksum(
  bytes: Uint8Array,
  subtle: SubtleCrypto | null = globalThis.crypto?.subtle ?? null,
): Promise<string> {
  if (bytes.length <= SMALL) return bytesToHex(sha256(bytes));
  if (subtle) return bytesToHex(new Uint8Array(await subtle.digest("SHA-256", bytes as BufferSource)));
  const hash = sha256.create();
  for (let from = 0; from < bytes.length; from += SMALL) {
    hash.update(bytes.subarray(from, from + SMALL));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return bytesToHex(hash.digest());
}
