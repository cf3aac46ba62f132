import type { Weights } from "./weights.ts";

/** What the moments of the global statistics are made of (Cliff & Ord 1981, p. 19). */
export interface WeightSums {
  /** Areas that have neighbours: the n of the formulas. */
  readonly n: number;
  /** Σ w_ij */
  readonly s0: number;
  /** ½ Σ (w_ij + w_ji)² */
  readonly s1: number;
  /** Σ_i (Σ_j w_ij + Σ_j w_ji)² */
  readonly s2: number;
}

export function weightSums(weights: Weights): WeightSums {
  const { size, start, neighbour, weight } = weights;
  const rows = new Float64Array(size);
  const columns = new Float64Array(size);
  let s0 = 0;
  // ½ Σ (w_ij + w_ji)² = Σ w_ij² + Σ w_ij w_ji: only links there are need a look.
  let s1 = 0;
  for (let i = 0; i < size; i++) {
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      const j = neighbour[at] as number;
      const w = weight[at] as number;
      s0 += w;
      s1 += w * (w + weightOf(weights, j, i));
      rows[i] = (rows[i] as number) + w;
      columns[j] = (columns[j] as number) + w;
    }
  }
  let s2 = 0;
  for (let i = 0; i < size; i++) s2 += ((rows[i] as number) + (columns[i] as number)) ** 2;
  return { n: size - weights.islands.length, s0, s1, s2 };
}

/** w_ij, 0 where they are no neighbours. */
function weightOf({ start, neighbour, weight }: Weights, i: number, j: number): number {
  let low = start[i] as number;
  let high = (start[i + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = neighbour[middle] as number;
    if (found === j) return weight[middle] as number;
    if (found < j) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
