import type { Weights } from "../weights/weights.ts";
import { deviations } from "./deviations.ts";

/**
 * Local Geary (Anselin 2019): c_i = Σ_j w_ij (x_i − x_j)² of values standardised with n − 1, as localC of spdep.
 * Small: like its neighbours. 0 for islands, as spdep with zero.policy = TRUE.
 */
export function localGeary(values: ArrayLike<number>, weights: Weights): Float64Array {
  const { squares } = deviations(values);
  const variance = squares / (values.length - 1);
  const { size, start, neighbour, weight } = weights;
  const local = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      const d = (values[i] as number) - (values[neighbour[at] as number] as number);
      sum += (weight[at] as number) * d * d;
    }
    local[i] = sum / variance;
  }
  return local;
}
