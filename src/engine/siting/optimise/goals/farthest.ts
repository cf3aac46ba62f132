import type { ModelBuilder } from "../model-builder.ts";
import type { SiteChoice, SiteProblem } from "../site-problem.ts";

const rate = ({ weightedFarthest, weights }: SiteProblem, i: number): number =>
  weightedFarthest ? (weights[i] ?? 1) : 1;

/**
 * The p-centre (Hakimi 1964), by its levels (Minieka 1970, SIAM Review 12: 138–139): the greatest distance is one of the
 * distances, and level r can be met exactly where every demand has a chosen site within r:
 *
 *   Σ_{dᵢⱼ ≤ r} yⱼ ≥ 1   for each i
 *
 * The least such r is found by halving. The model with one column for the greatest distance has a useless relaxation.
 */
export function addFarthest(
  builder: ModelBuilder,
  problem: SiteProblem,
  site: readonly number[],
  level: number,
): void {
  problem.distances?.forEach((row, i) => {
    const one = rate(problem, i);
    builder.row(
      1,
      Number.POSITIVE_INFINITY,
      site.flatMap((column, j) => (one * (row[j] as number) <= level ? [[column, 1] as const] : [])),
    );
  });
}

export function farthestLevels(problem: SiteProblem): Float64Array {
  const levels = new Set<number>();
  let floor = 0;
  problem.distances?.forEach((row, i) => {
    const mine = Array.from(row, (one) => one * rate(problem, i));
    floor = Math.max(floor, Math.min(...mine));
    for (const one of mine) levels.add(one);
  });
  return Float64Array.from(levels)
    .filter((one) => one >= floor)
    .sort();
}

export function farthestValue(problem: SiteProblem, { chosen }: SiteChoice): number {
  let greatest = 0;
  problem.distances?.forEach((row, i) => {
    let least = Number.POSITIVE_INFINITY;
    for (const j of [...chosen, ...problem.fixed])
      least = Math.min(least, rate(problem, i) * (row[j] as number));
    greatest = Math.max(greatest, least);
  });
  return greatest;
}
