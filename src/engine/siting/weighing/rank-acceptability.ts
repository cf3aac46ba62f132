import { createChance } from "../../dispersion/chance.ts";
import { type DrawnWeights, drawWeights } from "./draw-weights.ts";
import type { PerformanceTable } from "./performance-table.ts";
import { HAIR } from "./ranking.ts";
import type { WeightSpace } from "./weight-space.ts";

export interface AcceptabilityQuestion {
  readonly space: WeightSpace;
  readonly draws: number;
  readonly seed: number;
}

/** What Lahdelma, Hokkanen & Salminen (1998) and Lahdelma & Salminen (2001) ask of a weight space (SMAA-2). */
export interface RankAcceptability {
  /** rows × places: share of the draws in which the plot has the place; plots alike share their places equally. */
  readonly places: Float64Array;
  /** rows × rows: share of the draws in which the row's plot is ahead of the column's. */
  readonly ahead: Float64Array;
  /** rows × criteria: the mean of the weights that put the plot first; NaN where none drawn does. */
  readonly central: Float64Array;
  /** Share of the draws of the unknowns in which the plot is first under its central weights; NaN where it has none. */
  readonly confidence: Float64Array;
  readonly draws: number;
  readonly confidenceDraws: number;
  readonly sampler: DrawnWeights["sampler"];
  readonly seed: number;
  /** The largest standard error of a share: √(p(1−p)/draws) at p = ½. */
  readonly error: number;
}

/** Draws that are ranked together, so that what is compared lies side by side in memory. */
const BLOCK = 128;
/** Enough to tell one half from another within two per cent; the confidence factor is about unknowns alone. */
const CONFIDENCE_DRAWS = 1_000;
/** Of a value in a sorting key; with 12 bits for the row it fills the 53 of a number exactly. */
const KEY_STEPS = 2 ** 40;
const MOST_ROWS = 4_096;

/** √(p(1−p)/draws): by chance alone a share is this far off, and seldom twice as far. */
export const shareError = (share: number, draws: number): number => Math.sqrt((share * (1 - share)) / draws);

/**
 * Draws weights uniformly over the space and each unknown worth uniformly over what it may be, and ranks the plots each
 * time. Same seed, same answer. Undefined where the space's orders and bounds leave nothing.
 */
export function rankAcceptability(
  table: PerformanceTable,
  { space, draws, seed }: AcceptabilityQuestion,
): RankAcceptability | undefined {
  const rows = table.plots.length;
  const n = table.criteria.length;
  if (rows > MOST_ROWS)
    throw new Error(`${rows} plots are more than the ${MOST_ROWS} that can be ranked by draws`);
  const drawn = drawWeights(space, draws, seed);
  if (!drawn) return undefined;
  const unknowns = new Unknowns(table, seed + 1);
  const tally = new Tally(rows, n);
  for (let from = 0; from < draws; from += BLOCK) {
    const size = Math.min(BLOCK, draws - from);
    const weights = drawn.weights.subarray(from * n, (from + size) * n);
    tally.add(valuesOf(table, unknowns, weights, size), weights, size);
  }
  return {
    ...tally.shares(draws),
    confidence: confidenceOf(table, tally.central(), seed + 2),
    draws,
    confidenceDraws: CONFIDENCE_DRAWS,
    sampler: drawn.sampler,
    seed,
    error: shareError(0.5, draws),
  };
}

/** The cells whose worth is not known, by row, and chance to fill them. */
class Unknowns {
  readonly columns: readonly (readonly number[])[];
  readonly next: () => number;

  constructor({ plots, criteria, worst, best }: PerformanceTable, seed: number) {
    const n = criteria.length;
    this.columns = plots.map((_, row) =>
      [...criteria.keys()].filter(
        (k) => (best[row * n + k] as number) - (worst[row * n + k] as number) > HAIR,
      ),
    );
    const chance = createChance(seed);
    this.next = () => chance.next();
  }
}

/** rows × BLOCK: Σ w·worth of each plot in each draw. */
function valuesOf(
  { criteria, worst, best, plots }: PerformanceTable,
  unknowns: Unknowns,
  weights: Float64Array,
  size: number,
): Float64Array {
  const n = criteria.length;
  const values = new Float64Array(plots.length * BLOCK);
  const turned = new Float64Array(n * BLOCK);
  for (let draw = 0; draw < size; draw++)
    for (let k = 0; k < n; k++) turned[k * BLOCK + draw] = weights[draw * n + k] as number;
  for (let row = 0; row < plots.length; row++) {
    const at = row * BLOCK;
    for (let k = 0; k < n; k++) {
      const worth = worst[row * n + k] as number;
      if (worth === 0) continue;
      for (let draw = 0; draw < size; draw++)
        values[at + draw] = (values[at + draw] as number) + worth * (turned[k * BLOCK + draw] as number);
    }
    for (const k of unknowns.columns[row] as readonly number[]) {
      const wide = (best[row * n + k] as number) - (worst[row * n + k] as number);
      for (let draw = 0; draw < size; draw++)
        values[at + draw] =
          (values[at + draw] as number) + wide * unknowns.next() * (turned[k * BLOCK + draw] as number);
    }
  }
  return values;
}

/** Counts places, who is ahead of whom, and the weights that put each plot first. */
class Tally {
  readonly #rows: number;
  readonly #n: number;
  readonly #places: Float64Array;
  readonly #ahead: Int32Array;
  readonly #firsts: Float64Array;
  readonly #weights: Float64Array;
  readonly #keys: Float64Array;
  /** rows × BLOCK: how many are ahead of the plot in the draw. */
  readonly #above: Int32Array;

  constructor(rows: number, n: number) {
    this.#rows = rows;
    this.#n = n;
    this.#places = new Float64Array(rows * rows);
    this.#ahead = new Int32Array(rows * rows);
    this.#firsts = new Float64Array(rows);
    this.#weights = new Float64Array(rows * n);
    this.#keys = new Float64Array(rows);
    this.#above = new Int32Array(rows * BLOCK);
  }

  add(values: Float64Array, weights: Float64Array, size: number): void {
    for (let draw = 0; draw < size; draw++) this.#rank(values, weights, draw);
    this.#compare(size);
  }

  /** Sorted by keys that hold value and row in one number: a typed array sorts those without asking back. */
  #rank(values: Float64Array, weights: Float64Array, draw: number): void {
    const rows = this.#rows;
    const keys = this.#keys;
    for (let row = 0; row < rows; row++)
      keys[row] = Math.round((1 - (values[row * BLOCK + draw] as number)) * KEY_STEPS) * MOST_ROWS + row;
    keys.sort();
    for (let from = 0; from < rows; ) {
      const level = Math.floor((keys[from] as number) / MOST_ROWS);
      let to = from + 1;
      while (to < rows && Math.floor((keys[to] as number) / MOST_ROWS) === level) to += 1;
      const part = 1 / (to - from);
      for (let at = from; at < to; at++) {
        const row = (keys[at] as number) % MOST_ROWS;
        this.#above[row * BLOCK + draw] = from;
        for (let place = from; place < to; place++)
          this.#places[row * rows + place] = (this.#places[row * rows + place] as number) + part;
        if (from === 0) this.#first(row, part, weights, draw);
      }
      from = to;
    }
  }

  #first(row: number, part: number, weights: Float64Array, draw: number): void {
    const n = this.#n;
    this.#firsts[row] = (this.#firsts[row] as number) + part;
    for (let k = 0; k < n; k++)
      this.#weights[row * n + k] =
        (this.#weights[row * n + k] as number) + part * (weights[draw * n + k] as number);
  }

  /** The sign bit of a difference of places tells who is ahead, without a branch to guess wrong. */
  #compare(size: number): void {
    const rows = this.#rows;
    const above = this.#above;
    for (let a = 0; a < rows; a++)
      for (let b = a + 1; b < rows; b++) {
        let [ahead, behind] = [0, 0];
        const [atA, atB] = [a * BLOCK, b * BLOCK];
        for (let draw = 0; draw < size; draw++) {
          const apart = (above[atA + draw] as number) - (above[atB + draw] as number);
          ahead += apart >>> 31;
          behind += -apart >>> 31;
        }
        this.#ahead[a * rows + b] = (this.#ahead[a * rows + b] as number) + ahead;
        this.#ahead[b * rows + a] = (this.#ahead[b * rows + a] as number) + behind;
      }
  }

  central(): Float64Array {
    return this.#weights.map((weight, cell) => weight / (this.#firsts[Math.floor(cell / this.#n)] as number));
  }

  shares(draws: number): Pick<RankAcceptability, "places" | "ahead" | "central"> {
    return {
      places: this.#places.map((count) => count / draws),
      ahead: Float64Array.from(this.#ahead, (count) => count / draws),
      central: this.central(),
    };
  }
}

/** With nothing unknown there is one draw to make: the plot is first under its central weights, or alike with the first. */
function confidenceOf(table: PerformanceTable, central: Float64Array, seed: number): Float64Array {
  const n = table.criteria.length;
  const unknowns = new Unknowns(table, seed);
  const draws = unknowns.columns.some((columns) => columns.length > 0) ? CONFIDENCE_DRAWS : 1;
  return Float64Array.from(table.plots, (_, own) => {
    const weights = central.subarray(own * n, (own + 1) * n);
    if (Number.isNaN(weights[0])) return Number.NaN;
    let first = 0;
    for (let left = draws; left > 0; left -= BLOCK) {
      const size = Math.min(BLOCK, left);
      const same = Float64Array.from({ length: size * n }, (_, cell) => weights[cell % n] as number);
      const values = valuesOf(table, unknowns, same, size);
      for (let draw = 0; draw < size; draw++) {
        const value = values[own * BLOCK + draw] as number;
        let ahead = 0;
        for (let row = 0; row < table.plots.length; row++)
          if ((values[row * BLOCK + draw] as number) > value + HAIR) ahead = 1;
        first += 1 - ahead;
      }
    }
    return first / draws;
  });
}
