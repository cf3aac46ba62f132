import type { LinearModel } from "./linear-solver.ts";

type Terms = readonly (readonly [column: number, value: number])[];

/** Puts a linear model together, column by column and row by row. */
export class ModelBuilder {
  readonly #cost: number[] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #whole: number[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #starts: number[] = [0];
  readonly #index: number[] = [];
  readonly #value: number[] = [];

  /** @returns the column's index */
  column(cost: number, lower: number, upper: number, whole: boolean): number {
    this.#cost.push(cost);
    this.#lower.push(lower);
    this.#upper.push(upper);
    this.#whole.push(whole ? 1 : 0);
    return this.#cost.length - 1;
  }

  /** lower ≤ Σ value·x ≤ upper; columns named twice are added up. */
  row(lower: number, upper: number, terms: Terms): void {
    const sum = new Map<number, number>();
    for (const [column, value] of terms) sum.set(column, (sum.get(column) ?? 0) + value);
    for (const [column, value] of [...sum].sort(([a], [b]) => a - b)) {
      if (value === 0) continue;
      this.#index.push(column);
      this.#value.push(value);
    }
    this.#starts.push(this.#index.length);
    this.#rowLower.push(lower);
    this.#rowUpper.push(upper);
  }

  addCost(column: number, cost: number): void {
    this.#cost[column] = (this.#cost[column] ?? 0) + cost;
  }

  build(): LinearModel {
    return {
      cost: Float64Array.from(this.#cost),
      lower: Float64Array.from(this.#lower),
      upper: Float64Array.from(this.#upper),
      whole: Uint8Array.from(this.#whole),
      rowLower: Float64Array.from(this.#rowLower),
      rowUpper: Float64Array.from(this.#rowUpper),
      starts: Int32Array.from(this.#starts),
      index: Int32Array.from(this.#index),
      value: Float64Array.from(this.#value),
    };
  }
}
