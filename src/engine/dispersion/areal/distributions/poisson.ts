import { lowerGamma, upperGamma } from "./incomplete-gamma.ts";

/** P(N ≤ count) when N is Poisson with this mean. */
export const poissonAtMost = (count: number, mean: number): number =>
  count < 0 ? 0 : upperGamma(Math.floor(count) + 1, mean);

/** P(N ≥ count) when N is Poisson with this mean. */
export const poissonAtLeast = (count: number, mean: number): number =>
  count <= 0 ? 1 : lowerGamma(Math.ceil(count), mean);

/**
 * Exact interval of a Poisson mean from one count (Garwood 1936): the means that would not make the count, or one
 * farther out, rarer than (1 − confidence) / 2. With a count of 0 the lower end is 0. The normal interval is
 * rejected: it is wrong exactly where we use it, at counts under ten.
 */
export function poissonInterval(
  count: number,
  confidence = 0.95,
): { readonly low: number; readonly high: number } {
  const tail = (1 - confidence) / 2;
  return {
    low: count === 0 ? 0 : meanWhere((mean) => poissonAtLeast(count, mean) - tail, count),
    high: meanWhere((mean) => tail - poissonAtMost(count, mean), count + 1),
  };
}

/**
 * The root of a rising function of the mean, by halving from an interval that holds it: exact to the last figure, and
 * cannot fail.
 */
function meanWhere(rising: (mean: number) => number, near: number): number {
  let low = 0;
  let high = near + 10 * Math.sqrt(near) + 10;
  while (rising(high) < 0) high *= 2;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
