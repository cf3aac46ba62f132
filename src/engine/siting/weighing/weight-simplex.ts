import { sum, type WeightSpace } from "./weight-space.ts";

const EPS = 1e-11;

/**
 * Smallest Σ c·w over a weight space with orders, exactly: a dense two-phase simplex in w − low ≥ 0. The first phase is
 * done once; every question starts from its end, so that answers do not depend on what was asked before.
 * Bland's rule: it cannot go in circles.
 */
export class WeightSimplex {
  readonly #n: number;
  readonly #low: Float64Array;
  readonly #columns: number;
  readonly #rows: number;
  /** The tableau at a corner of the space: rows × (columns + right-hand side). */
  readonly #start: Float64Array;
  readonly #startBasis: Int32Array;
  readonly #cells: Float64Array;
  readonly #basis: Int32Array;
  readonly #cost: Float64Array;

  private constructor(n: number, low: Float64Array, columns: number, start: Float64Array, basis: Int32Array) {
    this.#n = n;
    this.#low = low;
    this.#columns = columns;
    this.#rows = basis.length;
    this.#start = start;
    this.#startBasis = basis;
    this.#cells = new Float64Array(start.length);
    this.#basis = new Int32Array(basis.length);
    this.#cost = new Float64Array(columns + 1);
  }

  /** Undefined where bounds and orders leave nothing. */
  static over({ low, high, orders }: WeightSpace): WeightSimplex | undefined {
    const n = low.length;
    const left = 1 - sum(low);
    const bounded = [...low.keys()].filter((k) => (high[k] as number) - (low[k] as number) < left);
    // One equation (the sum), then x_k ≤ high − low, then x_less − x_more ≤ low_more − low_less.
    const rows = 1 + bounded.length + orders.length;
    const slacks = rows - 1;
    // Artificial columns for rows that x = 0 does not satisfy; at most one a row, dropped after the first phase.
    const columns = n + slacks;
    const wide = columns + rows + 1;
    const cells = new Float64Array(rows * wide);
    const basis = new Int32Array(rows);
    const fill = (row: number, entries: readonly (readonly [number, number])[], right: number) => {
      const sign = right < 0 ? -1 : 1;
      for (const [column, value] of entries) cells[row * wide + column] = sign * value;
      cells[row * wide + wide - 1] = sign * right;
      const slack = row === 0 ? -1 : n + row - 1;
      if (slack !== -1) cells[row * wide + slack] = sign;
      if (slack !== -1 && sign === 1) basis[row] = slack;
      else {
        cells[row * wide + columns + row] = 1;
        basis[row] = columns + row;
      }
    };
    fill(
      0,
      Array.from({ length: n }, (_, k) => [k, 1] as const),
      Math.max(0, left),
    );
    for (const [at, k] of bounded.entries())
      fill(1 + at, [[k, 1]], Math.max(0, (high[k] as number) - (low[k] as number)));
    for (const [at, [more, less]] of orders.entries())
      fill(
        1 + bounded.length + at,
        [
          [less, 1],
          [more, -1],
        ],
        (low[more] as number) - (low[less] as number),
      );
    const cost = new Float64Array(wide);
    for (let row = 0; row < rows; row++)
      if ((basis[row] as number) >= columns)
        for (let column = 0; column < wide; column++)
          if (column < columns || column === wide - 1)
            cost[column] = (cost[column] as number) - (cells[row * wide + column] as number);
    solve(cells, basis, cost, columns, wide);
    if ((cost[wide - 1] as number) < -1e-9) return undefined;
    outOfBasis(cells, basis, cost, columns, wide);
    const start = new Float64Array(rows * (columns + 1));
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++)
        start[row * (columns + 1) + column] = cells[row * wide + column] as number;
      start[row * (columns + 1) + columns] = cells[row * wide + wide - 1] as number;
    }
    return new WeightSimplex(n, low, columns, start, basis);
  }

  /** The smallest value; `at`, where given, is filled with weights that give it. */
  least(c: ArrayLike<number>, at?: Float64Array): number {
    const wide = this.#columns + 1;
    this.#cells.set(this.#start);
    this.#basis.set(this.#startBasis);
    const cost = this.#cost.fill(0);
    let value = 0;
    for (let k = 0; k < this.#n; k++) {
      cost[k] = c[k] as number;
      value += (c[k] as number) * (this.#low[k] as number);
    }
    for (let row = 0; row < this.#rows; row++) {
      const own = this.#basis[row] as number;
      const price = own < this.#n ? (c[own] as number) : 0;
      if (price === 0) continue;
      for (let column = 0; column < wide; column++)
        cost[column] = (cost[column] as number) - price * (this.#cells[row * wide + column] as number);
    }
    solve(this.#cells, this.#basis, cost, this.#columns, wide);
    if (at) {
      at.set(this.#low);
      for (let row = 0; row < this.#rows; row++) {
        const own = this.#basis[row] as number;
        if (own < this.#n) at[own] = (at[own] as number) + (this.#cells[row * wide + wide - 1] as number);
      }
    }
    return value - (cost[wide - 1] as number);
  }
}

/** Pivots until no column below `columns` lowers the cost. The space is bounded, so there is always a row to leave. */
function solve(
  cells: Float64Array,
  basis: Int32Array,
  cost: Float64Array,
  columns: number,
  wide: number,
): void {
  for (;;) {
    let enter = -1;
    for (let column = 0; column < columns; column++)
      if ((cost[column] as number) < -EPS) {
        enter = column;
        break;
      }
    if (enter === -1) return;
    let leave = -1;
    let ratio = Number.POSITIVE_INFINITY;
    for (let row = 0; row < basis.length; row++) {
      const along = cells[row * wide + enter] as number;
      if (along <= EPS) continue;
      const own = (cells[row * wide + wide - 1] as number) / along;
      const first = leave === -1 || (basis[row] as number) < (basis[leave] as number);
      if (own < ratio - EPS || (own <= ratio + EPS && first)) {
        leave = row;
        ratio = Math.min(ratio, own);
      }
    }
    if (leave === -1) throw new Error("weights that sum to 1 are bounded");
    pivot(cells, basis, cost, leave, enter, wide);
  }
}

function pivot(
  cells: Float64Array,
  basis: Int32Array,
  cost: Float64Array,
  leave: number,
  enter: number,
  wide: number,
): void {
  const by = cells[leave * wide + enter] as number;
  for (let column = 0; column < wide; column++)
    cells[leave * wide + column] = (cells[leave * wide + column] as number) / by;
  const clear = (row: Float64Array, from: number) => {
    const times = row[from + enter] as number;
    if (times === 0) return;
    for (let column = 0; column < wide; column++)
      row[from + column] = (row[from + column] as number) - times * (cells[leave * wide + column] as number);
  };
  for (let row = 0; row < basis.length; row++) if (row !== leave) clear(cells, row * wide);
  clear(cost, 0);
  basis[leave] = enter;
}

/** Artificial columns that are still in the basis are 0: another column takes their place, or the row says nothing. */
function outOfBasis(
  cells: Float64Array,
  basis: Int32Array,
  cost: Float64Array,
  columns: number,
  wide: number,
): void {
  for (let row = 0; row < basis.length; row++) {
    if ((basis[row] as number) < columns) continue;
    for (let column = 0; column < columns; column++)
      if (Math.abs(cells[row * wide + column] as number) > 1e-9) {
        pivot(cells, basis, cost, row, column, wide);
        break;
      }
  }
}
