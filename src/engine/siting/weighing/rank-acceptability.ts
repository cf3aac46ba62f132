import { createChance } from "../../dispersion/chance.ts";
import { type DrawnWeights, drawWeights } from "./draw-weights.ts";
import { LevelSorter } from "./level-sorter.ts";
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
const WORDS = BLOCK / 2;
const GUARDS = 0x8000_8000 | 0;
/** Standard error at most 1.6 per cent; the confidence factor is about the unknowns alone. */
const CONFIDENCE_DRAWS = 1_000;
/** Draws of unknowns that are kept for it: 32 MB. 200 plots with nothing known need 2.6 million. */
const MOST_KEPT = 4_000_000;
/** Values that come to the same step of the scale are alike. */
const LEVELS = 2 ** 40;
/** Places must fit in 15 bits; beyond so many plots nobody reads them anyway. */
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
  const cells = unknowns.columns.reduce((sum, columns) => sum + columns.length, 0);
  const confidenceDraws = cells === 0 ? 1 : Math.min(CONFIDENCE_DRAWS, Math.ceil(MOST_KEPT / cells));
  return {
    ...tally.shares(draws),
    confidence: confidenceOf(table, tally.central(), confidenceDraws, seed + 2),
    draws,
    confidenceDraws,
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
  readonly #levels: Float64Array;
  readonly #sorter: LevelSorter;
  /** rows × WORDS: how many are ahead of the plot, two draws a word. */
  readonly #above: Int32Array;
  /** The fewest and the most that were ahead of each plot in the block at hand. */
  readonly #fewest: Int32Array;
  readonly #most: Int32Array;
  /** Whether any two were alike in the block at hand. */
  #alike = false;

  constructor(rows: number, n: number) {
    this.#rows = rows;
    this.#n = n;
    this.#places = new Float64Array(rows * rows);
    this.#ahead = new Int32Array(rows * rows);
    this.#firsts = new Float64Array(rows);
    this.#weights = new Float64Array(rows * n);
    this.#levels = new Float64Array(rows);
    this.#sorter = new LevelSorter(rows);
    this.#above = new Int32Array(rows * WORDS);
    this.#fewest = new Int32Array(rows);
    this.#most = new Int32Array(rows);
  }

  add(values: Float64Array, weights: Float64Array, size: number): void {
    this.#alike = false;
    this.#above.fill(0);
    this.#fewest.fill(this.#rows);
    this.#most.fill(0);
    for (let draw = 0; draw < size; draw++) this.#rank(values, weights, draw);
    this.#compare(size);
  }

  #rank(values: Float64Array, weights: Float64Array, draw: number): void {
    const rows = this.#rows;
    const levels = this.#levels;
    const places = this.#places;
    const above = this.#above;
    const fewest = this.#fewest;
    const most = this.#most;
    const word = draw % WORDS;
    const shift = draw < WORDS ? 0 : 16;
    for (let row = 0; row < rows; row++)
      levels[row] = Math.round((1 - (values[row * BLOCK + draw] as number)) * LEVELS);
    const order = this.#sorter.sort(levels);
    for (let from = 0; from < rows; ) {
      const level = levels[order[from] as number];
      let to = from + 1;
      while (to < rows && levels[order[to] as number] === level) to += 1;
      const part = 1 / (to - from);
      if (to > from + 1) this.#alike = true;
      for (let at = from; at < to; at++) {
        const row = order[at] as number;
        above[row * WORDS + word] = (above[row * WORDS + word] as number) | (from << shift);
        if (from < (fewest[row] as number)) fewest[row] = from;
        if (from > (most[row] as number)) most[row] = from;
        for (let place = from; place < to; place++)
          places[row * rows + place] = (places[row * rows + place] as number) + part;
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

  /** A plot whose worst place beats the other's best is ahead in all. Where no two were alike, the other is ahead in all the rest. */
  #compare(size: number): void {
    const rows = this.#rows;
    const ahead = this.#ahead;
    const alike = this.#alike;
    const fewest = this.#fewest;
    const most = this.#most;
    for (let a = 0; a < rows; a++)
      for (let b = a + 1; b < rows; b++) {
        if ((most[a] as number) < (fewest[b] as number)) {
          ahead[a * rows + b] = (ahead[a * rows + b] as number) + size;
          continue;
        }
        if ((most[b] as number) < (fewest[a] as number)) {
          ahead[b * rows + a] = (ahead[b * rows + a] as number) + size;
          continue;
        }
        const count = aheadIn(this.#above, a * WORDS, b * WORDS);
        const behind = alike ? aheadIn(this.#above, b * WORDS, a * WORDS) : size - count;
        ahead[a * rows + b] = (ahead[a * rows + b] as number) + count;
        ahead[b * rows + a] = (ahead[b * rows + a] as number) + behind;
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

/**
 * In how many draws of a block one is ahead of another: two places a word, their numbers under 2¹⁵, so that the bit above
 * each, set before b is taken from a, stays set just where a is not ahead. Nothing to guess wrong, as a comparison has.
 */
function aheadIn(above: Int32Array, a: number, b: number): number {
  let not = 0;
  for (let word = 0; word < WORDS; word++)
    not += ((((above[a + word] as number) | GUARDS) - (above[b + word] as number)) >>> 15) & 0x1_0001;
  return BLOCK - (not & 0xffff) - (not >>> 16);
}

/**
 * How often a plot is first, or alike with the first, under its central weights as the unknowns are drawn. The same draws
 * serve every plot. With nothing unknown there is one draw to make.
 */
function confidenceOf(
  table: PerformanceTable,
  central: Float64Array,
  draws: number,
  seed: number,
): Float64Array {
  const { plots, criteria, worst, best } = table;
  const n = criteria.length;
  const { columns, next } = new Unknowns(table, seed);
  const cells = columns.flatMap((own, row) => own.map((k) => row * n + k));
  // Draw by draw within a cell.
  const worths = Float64Array.from({ length: cells.length * draws }, (_, at) => {
    const cell = cells[Math.floor(at / draws)] as number;
    return ((best[cell] as number) - (worst[cell] as number)) * next();
  });
  const values = new Float64Array(draws);
  const mine = new Float64Array(draws);
  const others = new Float64Array(draws);
  return Float64Array.from(plots, (_, own) => {
    const weights = central.subarray(own * n, (own + 1) * n);
    if (Number.isNaN(weights[0])) return Number.NaN;
    others.fill(Number.NEGATIVE_INFINITY);
    for (let row = 0, cell = 0; row < plots.length; row++) {
      const drawn = row === own ? mine : values;
      drawn.fill(known(row, weights));
      for (; cell < cells.length && (cells[cell] as number) < (row + 1) * n; cell++) {
        const weight = weights[(cells[cell] as number) % n] as number;
        for (let draw = 0; draw < draws; draw++)
          drawn[draw] = (drawn[draw] as number) + weight * (worths[cell * draws + draw] as number);
      }
      if (row === own) continue;
      for (let draw = 0; draw < draws; draw++)
        if ((values[draw] as number) > (others[draw] as number)) others[draw] = values[draw] as number;
    }
    return mine.filter((value, draw) => value >= (others[draw] as number) - HAIR).length / draws;
  });

  function known(row: number, weights: Float64Array): number {
    let value = 0;
    for (let k = 0; k < n; k++) value += (worst[row * n + k] as number) * (weights[k] as number);
    return value;
  }
}
