import { normalP } from "../distributions/normal-tail.ts";
import { spatialLag } from "../weights/spatial-lag.ts";
import type { Weights } from "../weights/weights.ts";
import { deviations } from "./deviations.ts";
import { emptyMoments, type LocalMoments } from "./local-moments.ts";

/**
 * Local Moran (Anselin 1995): I_i = z_i Σ_j w_ij z_j / m2, m2 = Σ z² / n. Positive: like its neighbours, high or low;
 * negative: unlike them.
 *
 * Moments "conditional" hold x_i and shuffle the rest (Sokal, Oden & Thomson 1998, eqs. A3 and A4), as spdep's
 * localmoran has by default; "total" shuffle all (Anselin 1995, eqs. 13 and 14), as it has with conditional = FALSE.
 */
export function localMoran(
  values: ArrayLike<number>,
  weights: Weights,
  moments: "conditional" | "total" = "conditional",
): LocalMoments {
  const { z, squares, fourths } = deviations(values);
  const n = values.length;
  const m2 = squares / n;
  const kurtosis = fourths / n / (m2 * m2);
  const lag = spatialLag(weights, z);
  const result = emptyMoments(n);
  for (let i = 0; i < n; i++) {
    const [sum, squared] = rowSums(weights, i);
    if (sum === 0) continue;
    const zi = z[i] as number;
    let expected: number;
    let variance: number;
    if (moments === "conditional") {
      expected = -(zi * zi * sum) / ((n - 1) * m2);
      const spread = squared - (sum * sum) / (n - 1);
      variance = (zi / m2) ** 2 * (n / (n - 2)) * spread * (m2 - (zi * zi) / (n - 1));
    } else {
      expected = -sum / (n - 1);
      const own = (squared * (n - kurtosis)) / (n - 1);
      const cross = ((sum * sum - squared) * (2 * kurtosis - n)) / ((n - 1) * (n - 2));
      variance = own + cross - expected * expected;
    }
    result.value[i] = (zi / m2) * (lag[i] as number);
    result.expected[i] = expected;
    result.variance[i] = variance;
    const deviate = ((result.value[i] as number) - expected) / Math.sqrt(variance);
    result.z[i] = deviate;
    result.p[i] = normalP(deviate, "two-sided");
  }
  return result;
}

/** Σ_j w_ij and Σ_j w_ij². */
function rowSums({ start, weight }: Weights, i: number): readonly [number, number] {
  let sum = 0;
  let squared = 0;
  for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
    const w = weight[at] as number;
    sum += w;
    squared += w * w;
  }
  return [sum, squared];
}

export type Quadrant = "high-high" | "low-low" | "high-low" | "low-high";

/**
 * Which corner of Moran's scatter plot each area is in: itself, then the weighted mean of its neighbours, against the
 * mean. Null for islands, and on the mean itself, where neither word is true.
 */
export function moranQuadrants(values: ArrayLike<number>, weights: Weights): readonly (Quadrant | null)[] {
  const { z } = deviations(values);
  const lag = spatialLag(weights, z);
  return Array.from(z, (own, i) => {
    const around = lag[i] as number;
    if (own === 0 || around === 0) return null;
    return `${own > 0 ? "high" : "low"}-${around > 0 ? "high" : "low"}` as Quadrant;
  });
}
