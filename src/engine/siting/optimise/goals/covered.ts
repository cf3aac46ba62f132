import type { ModelBuilder } from "../model-builder.ts";
import type { SiteProblem } from "../site-problem.ts";

/**
 * Maximal covering location (Church & ReVelle 1974, Papers of the Regional Science Association 32: 101–118):
 *
 *   greatest Σᵢ wᵢ cᵢ   where   cᵢ ≤ Σ_{j covers i} yⱼ,   0 ≤ cᵢ ≤ 1
 *
 * c is whole by itself where y is. A demand that nothing covers has no column.
 */
export function addCovered(
  builder: ModelBuilder,
  { cover, weights }: SiteProblem,
  site: readonly number[],
): (readonly [number, number])[] {
  const terms: (readonly [number, number])[] = [];
  (cover ?? []).forEach((sites, i) => {
    if (sites.length === 0) return;
    const covered = builder.column(0, 0, 1, false);
    builder.row(0, Number.POSITIVE_INFINITY, [
      [covered, -1],
      ...sites.map((j) => [site[j] as number, 1] as const),
    ]);
    terms.push([covered, -(weights[i] ?? 1)]);
  });
  return terms;
}
