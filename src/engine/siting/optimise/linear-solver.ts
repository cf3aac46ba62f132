/**
 * Minimise cost·x where rowLower ≤ A x ≤ rowUpper and lower ≤ x ≤ upper, some x whole. A lies row by row: row r has
 * `index[k]` and `value[k]` for k from `starts[r]` to `starts[r + 1]`. Every column has finite bounds: that is what makes
 * any multipliers a proof. Rows may be open to one side (±Infinity).
 */
export interface LinearModel {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly whole: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
}

export interface LinearAnswer {
  /** `limit`: stopped before the end, with or without a solution. */
  readonly status: "optimal" | "infeasible" | "limit";
  readonly x: Float64Array | null;
  /** No solution costs less, as the solver says; −Infinity where it says nothing. */
  readonly bound: number;
}

/** What a relaxation says: multipliers of the rows, or of rows that cannot be met together. */
export interface Relaxed {
  readonly status: "optimal" | "infeasible" | "limit";
  readonly x: Float64Array;
  readonly value: number;
  /** Optimal: dual values. Infeasible: a direction in which the dual grows for ever. Null: not told. */
  readonly multipliers: Float64Array | null;
}

/** A relaxation kept open, so that one bound more is a few pivots and not a new solution. */
export interface Relaxation {
  bounds(column: number, lower: number, upper: number): void;
  solve(seconds: number): Relaxed;
  close(): void;
}

/** What is asked of a solver. It is handed in ready: to load it is no work of the engine's. */
export interface LinearSolver {
  readonly name: string;
  /**
   * @param seconds at most @param step solutions closer than this to the bound count as best
   * @param onBetter hears of each better solution while the search goes on, with what none can cost less than
   */
  solve(
    model: LinearModel,
    terms: {
      readonly seconds: number;
      readonly step: number;
      readonly start?: Float64Array | undefined;
      readonly onBetter?: ((x: Float64Array, bound: number) => void) | undefined;
    },
  ): LinearAnswer;
  relax(model: LinearModel): Relaxation;
}
