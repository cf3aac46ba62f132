import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** Fields one after the other, each with its length in bytes before it (four bytes, the highest first): no two lists of fields give the same bytes. */
export function lengthPrefixed(fields: readonly string[]): Uint8Array {
  return concatBytes(
    ...fields.flatMap((field) => {
      const bytes = utf8ToBytes(field);
      const length = new Uint8Array(4);
      new DataView(length.buffer).setUint32(0, bytes.length);
      return [length, bytes];
    }),
  );
}
