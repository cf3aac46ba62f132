import { type ColumnKind, type Normalisation, normalised } from "./normalisation.ts";
import { weighted } from "./ranking.ts";

/** What the three methods ask for: rows × columns, row by row, a weight and a direction for each column. */
export interface DecisionMatrix {
  readonly matrix: Float64Array;
  readonly weights: Float64Array;
  readonly kinds: readonly ColumnKind[];
}

/** Weighted sum (WSM): Σ w·x of the normalised columns. Weights are used as they are given. */
export function weightedSum({ matrix, weights, kinds }: DecisionMatrix, by: Normalisation): Float64Array {
  return weighted(normalised(matrix, kinds, by), weights);
}

/** Weighted product (WPM): Π x^w. A single 0 makes the product 0: nothing makes up for it. */
export function weightedProduct({ matrix, weights, kinds }: DecisionMatrix, by: Normalisation): Float64Array {
  const columns = normalised(matrix, kinds, by);
  const n = kinds.length;
  return Float64Array.from({ length: n === 0 ? 0 : matrix.length / n }, (_, row) => {
    let product = 1;
    for (let k = 0; k < n; k++) product *= (columns[row * n + k] as number) ** (weights[k] as number);
    return product;
  });
}

/**
 * TOPSIS (Hwang & Yoon 1981): nearness to the best there is in every column at once, d⁻ / (d⁺ + d⁻), where d⁺ and d⁻ are
 * the straight distances to the row of the best and of the worst weighted values. 1 where all rows are alike.
 */
export function topsis({ matrix, weights, kinds }: DecisionMatrix, by: Normalisation): Float64Array {
  const n = kinds.length;
  const columns = normalised(matrix, kinds, by).map((value, cell) => value * (weights[cell % n] as number));
  const rows = n === 0 ? 0 : matrix.length / n;
  const best = new Float64Array(n).fill(Number.NEGATIVE_INFINITY);
  const worst = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  // Normalised by sum or range, costs have been turned: more is then better in every column.
  const sign = (k: number) => (by === "none" && kinds[k] === "cost" ? -1 : 1);
  for (const [cell, value] of columns.entries()) {
    const k = cell % n;
    best[k] = Math.max(best[k] as number, sign(k) * value);
    worst[k] = Math.min(worst[k] as number, sign(k) * value);
  }
  return Float64Array.from({ length: rows }, (_, row) => {
    let [toBest, toWorst] = [0, 0];
    for (let k = 0; k < n; k++) {
      const value = sign(k) * (columns[row * n + k] as number);
      toBest += (value - (best[k] as number)) ** 2;
      toWorst += (value - (worst[k] as number)) ** 2;
    }
    const [plus, minus] = [Math.sqrt(toBest), Math.sqrt(toWorst)];
    return plus + minus === 0 ? 1 : minus / (plus + minus);
  });
}
