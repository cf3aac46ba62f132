import { groupShares, type TwoGroups } from "./two-groups.ts";

/**
 * Density-corrected dissimilarity (Allen et al. 2015): each area's |y_i/Y − x_i/X| is taken as the size of a normal
 * deviate of unknown mean, and replaced by that mean's best value under the folded normal distribution.
 *
 * With `underflow` the areas whose deviate is over some 38.6 count nothing. That is what PySAL's
 * DensityCorrectedDissim does, because its optimiser starts at 0, where the density of such a deviate is 0 in a
 * double; the published value of Sacramento has it.
 */
export function densityCorrectedDissimilarity(groups: TwoGroups, underflow = false): number {
  const { size, x, y, group, others } = groupShares(groups);
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const [a, b] = [x[i] as number, y[i] as number];
    const deviation = Math.sqrt((b * (1 - b)) / others + (a * (1 - a)) / group);
    if (deviation === 0) continue;
    const size = Math.abs(a - b) / deviation;
    if (underflow && Math.exp((-size * size) / 2) / Math.sqrt(2 * Math.PI) === 0) continue;
    sum += deviation * likeliestMean(size);
  }
  return sum / 2;
}

/** Where φ(m − s) + φ(m + s) is largest, which is where m = s tanh(s m): at 0 for s up to 1, else near s. */
function likeliestMean(size: number): number {
  if (size <= 1) return 0;
  let [low, high] = [0, size];
  for (let i = 0; i < 100 && high - low > 1e-15 * size; i++) {
    const middle = (low + high) / 2;
    if (middle < size * Math.tanh(size * middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
