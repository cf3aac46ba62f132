import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Real Norwegian data lies beside the repository on some machines and is never committed. */
const folder = join(import.meta.dirname, "../../../shared/samples");

export const hasSamples = existsSync(folder);
if (!hasSamples) console.warn("../shared/samples is not there: tests on real Norwegian data are skipped.");

export function sample(path: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: path.split("/").at(-1) ?? path, bytes: new Uint8Array(readFileSync(join(folder, path))) };
}
