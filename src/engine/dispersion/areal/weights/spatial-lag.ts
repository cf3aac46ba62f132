import type { Weights } from "./weights.ts";

/** Σ_j w_ij x_j for each area; 0 for an island. `values` has one number an area. */
export function spatialLag(weights: Weights, values: ArrayLike<number>): Float64Array {
  const { size, start, neighbour, weight } = weights;
  const lag = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let at = start[i] as number; at < (start[i + 1] as number); at++)
      sum += (weight[at] as number) * (values[neighbour[at] as number] as number);
    lag[i] = sum;
  }
  return lag;
}
