import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { caseFile, type PublicCase } from "../../src/engine/council/index.ts";
import { packageFile } from "../../src/papers/index.ts";

/** A meeting package on the disk, always under the same name, and how another case is put into it. `template` is the built room. */
export function carriedIn(
  folder: string,
  template: string,
): { readonly url: string; readonly carry: (publicCase: PublicCase) => void } {
  const path = join(folder, "motepakke.html");
  return {
    url: pathToFileURL(path).href,
    carry: (publicCase) => writeFileSync(path, packageFile(caseFile(publicCase), template)),
  };
}
