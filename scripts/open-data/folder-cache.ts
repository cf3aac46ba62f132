import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PublicCache } from "../../src/platform/index.ts";

/** Answers kept as files: an answer, and beside it when it was given. A fetch that was stopped goes on from them. */
export function folderCache(folder: string): PublicCache {
  const paths = (key: string) => {
    const name = createHash("sha256").update(key).digest("hex");
    return { bytes: join(folder, name), at: join(folder, `${name}.at`) };
  };
  return {
    get: async (key) => {
      const { bytes, at } = paths(key);
      try {
        return { bytes: new Uint8Array(await readFile(bytes)), at: await readFile(at, "utf8") };
      } catch {
        return undefined;
      }
    },
    put: async (key, answer) => {
      await mkdir(folder, { recursive: true });
      const { bytes, at } = paths(key);
      await writeFile(bytes, answer.bytes);
      // Last: an answer without its time is one that was cut while it was written.
      await writeFile(at, answer.at);
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
