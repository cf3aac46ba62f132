import { normalP } from "../distributions/normal-tail.ts";
import { spatialLag } from "../weights/spatial-lag.ts";
import type { Weights } from "../weights/weights.ts";
import { deviations } from "./deviations.ts";
import { emptyMoments, type LocalMoments } from "./local-moments.ts";

/**
 * Local G (Getis & Ord 1992, Ord & Getis 1995): is there much around area i? `value` is Σ_j w_ij x_j / Σ x, the sum
 * of x without x_i where the area is not among its own neighbours (G) and with it where it is (G*); z is what is
 * mapped, high for hot and low for cold.
 *
 * Variances are divided by the number of values they are of: n − 1 for G, which leaves x_i out, and n for G*. So have
 * Ord & Getis and spdep as it is now; some of its versions, and other software, divide otherwise, which gives other
 * z.
 */
export function localG(values: ArrayLike<number>, weights: Weights): LocalMoments {
  const n = values.length;
  const { mean, squares } = deviations(values);
  const lag = spatialLag(weights, values);
  const { start, neighbour, weight } = weights;
  const result = emptyMoments(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    let squared = 0;
    let self = false;
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      const w = weight[at] as number;
      sum += w;
      squared += w * w;
      if (neighbour[at] === i) self = true;
    }
    if (sum === 0) continue;
    // Mean and variance of the values that may stand around i; leaving one out of a sum of squares takes z² n / (n −
    // 1) from it.
    const own = (values[i] as number) - mean;
    const among = self ? n : n - 1;
    const centre = self ? mean : mean - own / (n - 1);
    const spread = (self ? squares : squares - (own * own * n) / (n - 1)) / among;
    const total = centre * among;
    const expected = (sum * centre) / total;
    const variance = (spread * (among * squared - sum * sum)) / (among - 1) / (total * total);
    result.value[i] = (lag[i] as number) / total;
    result.expected[i] = expected;
    result.variance[i] = variance;
    const z = ((lag[i] as number) - sum * centre) / Math.sqrt(variance * total * total);
    result.z[i] = z;
    result.p[i] = normalP(z, "two-sided");
  }
  return result;
}
