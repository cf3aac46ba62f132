import type { PerformanceTable } from "./performance-table.ts";

/** Differences smaller than this are the arithmetic's, not the plots'. */
export const HAIR = 1e-12;

/** Plots from best to worst by the weighted sum of what can be vouched for. All arrays are by the table's rows but `order`. */
export interface Ranking {
  /** Σ weight · worth, 0 to 1, unknowns at their worst. */
  readonly value: Float64Array;
  /** The same with unknowns at their best: where the plot could end. */
  readonly reach: Float64Array;
  /** 1 for the best; plots alike share a place, and the next place is left out. */
  readonly place: Int32Array;
  /** Rows, best first; those alike in the table's order. */
  readonly order: Int32Array;
}

/** @param weights one a criterion, summing to 1 */
export function ranking(table: PerformanceTable, weights: Float64Array): Ranking {
  const value = weighted(table.worst, weights);
  const { place, order } = placesOf(value);
  return { value, reach: weighted(table.best, weights), place, order };
}

/** Σ weight · worth for each row. */
export function weighted(worths: Float64Array, weights: Float64Array): Float64Array {
  const n = weights.length;
  const values = new Float64Array(n === 0 ? 0 : worths.length / n);
  for (let row = 0; row < values.length; row++) {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += (worths[row * n + k] as number) * (weights[k] as number);
    values[row] = sum;
  }
  return values;
}

/** Places by value, highest first. Values that differ by less than a hair share a place. */
export function placesOf(values: Float64Array): Pick<Ranking, "place" | "order"> {
  const keys = values.map((value) => Math.round(value / HAIR));
  const order = Int32Array.from(values, (_, row) => row).sort(
    (a, b) => (keys[b] as number) - (keys[a] as number) || a - b,
  );
  const place = new Int32Array(values.length);
  for (const [at, row] of order.entries()) {
    const before = order[at - 1];
    place[row] = before !== undefined && keys[before] === keys[row] ? (place[before] as number) : at + 1;
  }
  return { place, order };
}
