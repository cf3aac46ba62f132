import { canonicalJson } from "../canonical-json.ts";
import { textHash } from "../release/public/text-hash.ts";
import { councilBasis, councilFigures, NOTHING } from "./council-figures.ts";
import { councilScores } from "./council-score.ts";
import type { PublicCase } from "./public-case.ts";

/** What the sum of the plots' classes is called, beside the letters of the alternatives. */
export const SCORES_SUM = "scores";

/** SHA-256 of the figures of each alternative, doing nothing among them, and of the plots' classes: whoever reckons them anew can see that they are the same. */
export function figureSums(publicCase: PublicCase): Readonly<Record<string, string>> {
  const basis = councilBasis(publicCase);
  const scores = textHash(canonicalJson(councilScores(publicCase)));
  return Object.fromEntries([
    ...[NOTHING, ...publicCase.alternatives].map(
      (alternative) => [alternative.id, textHash(canonicalJson(councilFigures(basis, alternative)))] as const,
    ),
    [SCORES_SUM, scores],
  ]);
}
