import type { Alternative } from "../distributions/normal-tail.ts";
import { spatialLag } from "../weights/spatial-lag.ts";
import { weightSums } from "../weights/weight-sums.ts";
import type { Weights } from "../weights/weights.ts";
import { type GlobalTest, globalTest } from "./global-test.ts";

/**
 * The general G (Getis & Ord 1992): Σ_ij w_ij x_i x_j / Σ_{i≠j} x_i x_j, as globalG.test of spdep. High where high
 * values are beside high ones; low where low are beside low, which Moran's I cannot tell from it. Made for binary
 * weights and values that are not negative. With islands n is a mixture, as for Geary's C and for the same reason.
 */
export function getisOrdTest(
  values: ArrayLike<number>,
  weights: Weights,
  alternative: Alternative = "greater",
): GlobalTest {
  const { n, s0, s1, s2 } = weightSums(weights);
  const [m1, m2, m3, m4] = powerSums(values);
  const lag = spatialLag(weights, values);
  let products = 0;
  for (let i = 0; i < lag.length; i++) products += (values[i] as number) * (lag[i] as number);
  const pairs = m1 * m1 - m2;
  // B0 to B4 of the paper (p. 195): coefficients of the power sums in E(G²).
  const square = s0 * s0;
  const all = weights.size;
  const b0 = (n * n - 3 * all + 3) * s1 - all * s2 + 3 * square;
  const b1 = -((n * n - all) * s1 - 2 * all * s2 + 6 * square);
  const b2 = -(2 * all * s1 - (all + 3) * s2 + 6 * square);
  const b3 = 4 * (n - 1) * s1 - 2 * (all + 1) * s2 + 8 * square;
  const b4 = s1 - s2 + square;
  const sum = b0 * m2 * m2 + b1 * m4 + b2 * m1 * m1 * m2 + b3 * m1 * m3 + b4 * m1 ** 4;
  const second = sum / (pairs * pairs * all * (n - 1) * (n - 2) * (n - 3));
  const expected = s0 / (all * (n - 1));
  return globalTest(products / pairs, expected, second - expected * expected, alternative);
}

function powerSums(values: ArrayLike<number>): [number, number, number, number] {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    sums[0] += x;
    sums[1] += x * x;
    sums[2] += x * x * x;
    sums[3] += x * x * x * x;
  }
  return sums;
}
