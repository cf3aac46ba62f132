import type { ModelBuilder } from "../model-builder.ts";
import type { SiteChoice, SiteProblem } from "../site-problem.ts";

/**
 * The p-median sum (Hakimi 1964), by radii (Cornuéjols, Nemhauser & Wolsey 1980; García, Labbé & Marín 2011,
 * INFORMS J. Computing 23: 546–556). For demand i let D₁ < D₂ < … be its different distances:
 *
 *   least Σᵢ wᵢ (D₁ + Σₖ (Dₖ₊₁ − Dₖ) zᵢₖ)   where   zᵢₖ + Σ_{dᵢⱼ ≤ Dₖ} yⱼ ≥ 1
 *
 * zᵢₖ is 1 where nothing chosen lies within Dₖ. As tight as the model with a column for each pair, and far smaller: radii
 * that so many sites lie within that one is always chosen need no column. With capacities the shares carry the sum.
 *
 * `depth`: only so many radii of each demand are asked, and what lies beyond costs nothing more. That is a relaxation, and
 * where its best choice costs no more than it says, that choice is best of all (the Zebra algorithm of García et al.).
 */
export function addDistance(
  builder: ModelBuilder,
  { distances, weights, least, sites, exclude, fixed }: SiteProblem,
  site: readonly number[],
  share: readonly (readonly number[])[] | null,
  depth = Number.POSITIVE_INFINITY,
): (readonly [number, number])[] {
  if (!distances) return [];
  if (share)
    return share.flatMap((row, i) =>
      row.map((column, j) => [column, (weights[i] ?? 1) * (distances[i]?.[j] ?? 0)] as const),
    );
  const barred = new Set(exclude);
  const open = Array.from({ length: sites }, (_, j) => j).filter((j) => !barred.has(j));
  // So many of the open sites may be left out: with one more of them near, one near is chosen.
  const spared = open.length - least - fixed.length;
  const terms: (readonly [number, number])[] = [];
  let base = 0;
  distances.forEach((row, i) => {
    const weight = weights[i] ?? 1;
    if (weight === 0) return;
    const order = [...open].sort((a, b) => (row[a] as number) - (row[b] as number) || a - b);
    const near: (readonly [number, number])[] = [];
    let asked = 0;
    base += weight * (row[order[0] as number] as number);
    for (let k = 0; k < order.length; ) {
      const here = row[order[k] as number] as number;
      while (k < order.length && row[order[k] as number] === here)
        near.push([site[order[k++] as number] as number, 1]);
      if (k >= order.length) builder.row(1, Number.POSITIVE_INFINITY, near);
      else {
        if (near.length > spared || asked++ >= depth) break;
        const beyond = builder.column(0, 0, 1, false);
        builder.row(1, Number.POSITIVE_INFINITY, [...near, [beyond, 1]]);
        terms.push([beyond, weight * ((row[order[k] as number] as number) - here)]);
      }
    }
  });
  // A column that is always 1 carries the constant.
  terms.push([builder.column(0, 1, 1, false), base]);
  return terms;
}

export function distanceValue(
  { distances, weights, fixed }: SiteProblem,
  { chosen, shares }: SiteChoice,
): number {
  let sum = 0;
  if (shares) {
    for (const [i, j, share] of shares) sum += share * (weights[i] ?? 1) * (distances?.[i]?.[j] ?? 0);
    return sum;
  }
  const open = [...chosen, ...fixed];
  distances?.forEach((row, i) => {
    let least = Number.POSITIVE_INFINITY;
    for (const j of open) least = Math.min(least, row[j] as number);
    if (weights[i] !== 0) sum += (weights[i] ?? 1) * least;
  });
  return sum;
}
