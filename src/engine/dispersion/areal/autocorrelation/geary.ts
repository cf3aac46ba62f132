import { weightSums } from "../weights/weight-sums.ts";
import type { Weights } from "../weights/weights.ts";
import { deviations } from "./deviations.ts";
import { type GlobalTest, type GlobalTestOptions, globalTest } from "./global-test.ts";

/**
 * Geary's C (1954): (n − 1) Σ_ij w_ij (x_i − x_j)² / (2 S0 Σ z²), with its moments (Cliff & Ord 1981, p. 21 and 46),
 * as geary.test of spdep. 1 where there is no pattern, under 1 where alike is beside alike; z is (1 − C) / √Var, so
 * that its sign reads as Moran's does.
 *
 * With islands spdep takes them from some of the n in the variance and not from others. We do as it does: published
 * values have it so, and without islands the two are one.
 */
export function gearyTest(
  values: ArrayLike<number>,
  weights: Weights,
  { assumption = "randomisation", alternative = "greater" }: GlobalTestOptions = {},
): GlobalTest {
  const { squares, fourths } = deviations(values);
  const { n, s0, s1, s2 } = weightSums(weights);
  const all = weights.size;
  const c = ((n - 1) * squaredDifferences(values, weights)) / (2 * s0 * squares);
  let variance: number;
  if (assumption === "normality") {
    variance = ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (all + 1) * s0 * s0);
  } else {
    const k = (n * fourths) / (squares * squares);
    const first = (n - 1) * s1 * (n * n - 3 * all + 3 - (n - 1) * k);
    const second = ((n - 1) * s2 * (n * n + 3 * all - 6 - (n * n - all + 2) * k)) / 4;
    const third = s0 * s0 * (n * n - 3 - (n - 1) ** 2 * k);
    variance = (first - second + third) / (all * (n - 2) * (n - 3) * s0 * s0);
  }
  return globalTest(c, 1, variance, alternative, -1);
}

function squaredDifferences(values: ArrayLike<number>, { size, start, neighbour, weight }: Weights): number {
  let sum = 0;
  for (let i = 0; i < size; i++)
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      const d = (values[i] as number) - (values[neighbour[at] as number] as number);
      sum += (weight[at] as number) * d * d;
    }
  return sum;
}
