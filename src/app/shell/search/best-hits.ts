import { HIT_GROUPS, type Hit } from "./hit.ts";
import { matchScore } from "./match-score.ts";

/** The best few of each group, groups in their fixed order; with an empty query the first few of each. */
export function bestHits(hits: readonly Hit[], query: string, perGroup: number): readonly Hit[] {
  const scored = hits
    .map((hit, index) => ({
      hit,
      index,
      score: query === "" ? 1 : matchScore(`${hit.title} ${hit.detail ?? ""}`, query),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index);
  return HIT_GROUPS.flatMap((group) =>
    scored
      .filter(({ hit }) => hit.group === group)
      .slice(0, perGroup)
      .map(({ hit }) => hit),
  );
}
