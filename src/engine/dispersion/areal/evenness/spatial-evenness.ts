import type { Neighbours, Weights } from "../weights/weights.ts";
import { dissimilarity } from "./evenness.ts";
import { groupShares, type TwoGroups } from "./two-groups.ts";

// Dissimilarity cannot tell a chessboard from two halves; these take from it what neighbours have in common.

/**
 * D − Σ c_ij |p_i − p_j| / Σ c_ij: with binary weights of queen neighbours Morrill's (1991), with border lengths,
 * each row summing to 1, Wong's (1993), as SpatialDissim and BoundarySpatialDissim of PySAL.
 */
export function spatialDissimilarity(groups: TwoGroups, weights: Weights): number {
  let [differences, all] = [0, 0];
  eachLink(groups, weights, (difference, w) => {
    differences += w * difference;
    all += w;
  });
  return dissimilarity(groups) - differences / all;
}

/**
 * The same with links weighed by how long the borders are for the land they hold (Wong 1993, as Tivadar 2019 has it):
 * D − Σ c_ij |p_i − p_j| (r_i + r_j) / (2 max r Σ c_ij), r perimeter over land and c_ij the length of the border. As
 * PARDissim of PySAL.
 */
export function perimeterAreaDissimilarity(
  groups: TwoGroups,
  borders: Weights,
  perimeter: ArrayLike<number>,
  land: ArrayLike<number>,
): number {
  const ratio = Float64Array.from(perimeter, (length, i) => length / (land[i] as number));
  let [differences, all] = [0, 0];
  eachLink(groups, borders, (difference, w, i, j) => {
    differences += w * difference * ((ratio[i] as number) + (ratio[j] as number));
    all += w;
  });
  const largest = ratio.reduce((a, b) => Math.max(a, b), 0);
  return dissimilarity(groups) - differences / (2 * largest * all);
}

function eachLink(
  groups: TwoGroups,
  { size, start, neighbour, weight }: Weights,
  visit: (difference: number, weight: number, i: number, j: number) => void,
): void {
  const { p } = groupShares(groups);
  for (let i = 0; i < size; i++)
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      const j = neighbour[at] as number;
      visit(Math.abs((p[i] as number) - (p[j] as number)), weight[at] as number, i, j);
    }
}

/**
 * The spatial proximity profile (Hong & Sadahiro 2014): how few steps from neighbour to neighbour there are between
 * the areas where the group is at least v of all, for v on a grid from 0 to 1. As SpatialProxProf of PySAL.
 */
export function proximityProfile(groups: TwoGroups, neighbours: Neighbours, thresholds = 1000): number {
  const { p, t, share } = groupShares(groups);
  const steps = neighbours.map((_, area) => stepsFrom(area, neighbours));
  const order = Array.from(p.keys())
    .filter((i) => (t[i] as number) > 0)
    .sort((a, b) => (p[b] as number) - (p[a] as number));
  let [next, between, below, above] = [0, 0, 0, 0];
  for (let k = thresholds - 1; k >= 0; k--) {
    const v = k / (thresholds - 1);
    for (; next < order.length && (p[order[next] as number] as number) >= v; next++)
      for (let other = 0; other < next; other++)
        between += 2 * ((steps[order[next] as number] as Float64Array)[order[other] as number] as number);
    // One area alone has no steps to take, and areas that cannot be reached are infinitely far: 0, as the reference
    // has it.
    const closeness = next > 1 ? (next * next - next) / between : 0;
    if (v < share) below += closeness;
    else above += closeness;
  }
  return (share - (below - above) / thresholds) / (1 - share);
}

/** Steps to every area, breadth first; Infinity where there is no way. */
function stepsFrom(area: number, neighbours: Neighbours): Float64Array {
  const steps = new Float64Array(neighbours.length).fill(Number.POSITIVE_INFINITY);
  steps[area] = 0;
  const queue = [area];
  for (const at of queue)
    for (const other of neighbours[at] ?? [])
      if (steps[other] === Number.POSITIVE_INFINITY) {
        steps[other] = (steps[at] as number) + 1;
        queue.push(other);
      }
  return steps;
}
