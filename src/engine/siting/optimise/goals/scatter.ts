import { cliqueCover } from "../clique-cover.ts";
import type { ModelBuilder } from "../model-builder.ts";
import type { SiteChoice, SiteProblem } from "../site-problem.ts";

/**
 * The smallest distance between chosen sites, and to those that are there, made as great as can be (p-dispersion; Kuby
 * 1987). Level r can be met exactly where no two nearer than r are chosen (Erkut 1990; Sayah & Irnich 2017):
 *
 *   Σ_{j in K} yⱼ ≤ 1   for cliques K of sites pairwise nearer than r that together hold all such pairs
 *
 * and the greatest such r is one of the distances. The big-M model of the same is hopeless.
 */
export function addScatter(
  builder: ModelBuilder,
  { between, sites, fixed, exclude }: SiteProblem,
  site: readonly number[],
  level: number,
): void {
  if (!between) return;
  const there = new Set(fixed);
  const barred = new Set(exclude);
  const near = (a: number, b: number) => Math.min(between[a]?.[b] ?? 0, between[b]?.[a] ?? 0) < level;
  const free = Array.from({ length: sites }, (_, j) => j).filter((j) => !there.has(j) && !barred.has(j));
  for (const j of free)
    if (fixed.some((other) => near(j, other)))
      builder.row(Number.NEGATIVE_INFINITY, 0, [[site[j] as number, 1]]);
  for (const clique of cliqueCover(free, near))
    builder.row(
      Number.NEGATIVE_INFINITY,
      1,
      clique.map((j) => [site[j] as number, 1]),
    );
}

/** Greatest first; the last is met by any choice. */
export function scatterLevels({ between, sites }: SiteProblem): Float64Array {
  const levels = new Set<number>([0]);
  for (let a = 0; a < sites; a++)
    for (let b = 0; b < a; b++) levels.add(Math.min(between?.[a]?.[b] ?? 0, between?.[b]?.[a] ?? 0));
  return Float64Array.from(levels).sort().reverse();
}

/** 0 where there are not two. */
export function scatterValue({ between, fixed }: SiteProblem, { chosen }: SiteChoice): number {
  let least = Number.POSITIVE_INFINITY;
  chosen.forEach((a, k) => {
    for (const b of [...chosen.slice(k + 1), ...fixed])
      least = Math.min(least, between?.[a]?.[b] ?? 0, between?.[b]?.[a] ?? 0);
  });
  return Number.isFinite(least) ? least : 0;
}
