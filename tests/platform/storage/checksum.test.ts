import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { checksum } from "../../../src/platform/storage/checksum.ts";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31) % 251);

test.each([0, 1, 1000, 262_144, 262_145, 600_001])(
  "of %i bytes is SHA-256, with the browser's own hasher and without",
  async (length) => {
    const data = bytes(length);
    expect(await checksum(data)).toBe(sha256(data));
    expect(await checksum(data, null)).toBe(sha256(data));
  },
);
