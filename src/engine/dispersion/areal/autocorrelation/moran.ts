import { spatialLag } from "../weights/spatial-lag.ts";
import { weightSums } from "../weights/weight-sums.ts";
import type { Weights } from "../weights/weights.ts";
import { deviations } from "./deviations.ts";
import { type GlobalTest, type GlobalTestOptions, globalTest } from "./global-test.ts";

/** Moran's I (1950): n Σ_ij w_ij z_i z_j / (S0 Σ z²). NaN where all values are equal or nobody has a neighbour. */
export function moranI(values: ArrayLike<number>, weights: Weights): number {
  const { z, squares } = deviations(values);
  // Not `weightSums`: permutations ask for I alone, hundreds of times.
  const n = weights.size - weights.islands.length;
  const s0 = weights.weight.reduce((sum, w) => sum + w, 0);
  return (n / s0) * (products(z, spatialLag(weights, z)) / squares);
}

/**
 * Moran's I with its moments (Cliff & Ord 1981, p. 21 and 46): as moran.test of spdep with adjust.n. Positive where
 * alike is beside alike; about −1 / (n − 1) where there is no pattern.
 */
export function moranTest(
  values: ArrayLike<number>,
  weights: Weights,
  { assumption = "randomisation", alternative = "greater" }: GlobalTestOptions = {},
): GlobalTest {
  const { z, squares, fourths } = deviations(values);
  const { n, s0, s1, s2 } = weightSums(weights);
  const i = (n / s0) * (products(z, spatialLag(weights, z)) / squares);
  const expected = -1 / (n - 1);
  let second: number;
  if (assumption === "normality") {
    second = (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1));
  } else {
    const kurtosis = (values.length * fourths) / (squares * squares);
    const even = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
    const peaked = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
    second = (even - peaked) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
  }
  return globalTest(i, expected, second - expected * expected, alternative);
}

function products(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
