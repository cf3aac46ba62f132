import type { Verdict } from "../../../engine/index.ts";

/** How much a verdict asks of the reader: what must be read first has the highest rank. Unknown is never good news (E6). */
const RANK: Readonly<Record<Verdict, number>> = {
  justify: 4,
  conflict: 4,
  poor: 4,
  consider: 3,
  investigate: 3,
  acceptable: 2,
  unknown: 2.5,
  within: 1,
  met: 1,
  good: 1,
  info: 0,
};

export const verdictRank = (verdict: Verdict): number => RANK[verdict];
