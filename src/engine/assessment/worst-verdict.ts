import type { Verdict } from "../model/index.ts";

/** What asks for most comes first. Unknown stands above within: it cannot be vouched for (promise E6). */
const GRAVEST_FIRST: readonly Verdict[] = ["justify", "consider", "unknown", "within", "info"];

export function worstVerdict(verdicts: Iterable<Verdict>): Verdict {
  let worst = GRAVEST_FIRST.length - 1;
  for (const verdict of verdicts) worst = Math.min(worst, GRAVEST_FIRST.indexOf(verdict));
  return GRAVEST_FIRST[worst] as Verdict;
}
