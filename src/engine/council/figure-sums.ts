import { canonicalJson } from "../canonical-json.ts";
import { textHash } from "../release/public/text-hash.ts";
import { councilBasis, councilFigures, NOTHING } from "./council-figures.ts";
import type { PublicCase } from "./public-case.ts";

/** SHA-256 of the figures of each alternative, doing nothing among them: whoever reckons them anew can see that they are the same. */
export function figureSums(publicCase: PublicCase): Readonly<Record<string, string>> {
  const basis = councilBasis(publicCase);
  return Object.fromEntries(
    [NOTHING, ...publicCase.alternatives].map((alternative) => [
      alternative.id,
      textHash(canonicalJson(councilFigures(basis, alternative))),
    ]),
  );
}
