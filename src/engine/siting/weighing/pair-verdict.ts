import type { Least } from "./least-advantage.ts";
import type { PerformanceTable } from "./performance-table.ts";

/** Smaller advantages than this are the arithmetic's: a millionth of the scale would already be nothing. */
const HAIR = 1e-9;

/** How much better plot A is than plot B (Σ w · worth, −1 to 1), at the least and at the most, over all weights. */
export interface Advantage {
  readonly least: number;
  readonly most: number;
}

/**
 * `better`: for all weights. `not-worse`: for all weights as good, for some better. `alike`: for all weights the same.
 * `depends`: on the weights. `not-better` and `worse`: the same from the other side.
 */
export type PairWord = "better" | "not-worse" | "alike" | "depends" | "not-better" | "worse";

export interface PairVerdict {
  /** By what can be vouched for: an unknown is worth nothing, for both plots. */
  readonly vouched: Advantage & { readonly word: PairWord };
  /** Whatever the unknowns turn out to be, each for itself. */
  readonly whatever: Advantage & { readonly word: PairWord };
  /** Weights at which A is furthest behind, and furthest ahead, by what can be vouched for: anyone can check the sum. */
  readonly against: Float64Array;
  readonly inFavour: Float64Array;
}

/** What holds between two plots (rows of the table) for all weights of a space. */
export function pairVerdict(table: PerformanceTable, least: Least, a: number, b: number): PairVerdict {
  const n = table.criteria.length;
  const against = new Float64Array(n);
  const inFavour = new Float64Array(n);
  const behind = least(differences(table.worst, a, table.worst, b, n), against);
  // The most of a sum is the least of it turned round.
  const ahead = -least(differences(table.worst, b, table.worst, a, n), inFavour);
  const darkest = least(differences(table.worst, a, table.best, b, n));
  const brightest = -least(differences(table.worst, b, table.best, a, n));
  return {
    vouched: { ...advantage(behind, ahead), word: wordOf(behind, ahead) },
    whatever: { ...advantage(darkest, brightest), word: wordOf(darkest, brightest) },
    against,
    inFavour,
  };
}

const advantage = (least: number, most: number): Advantage => ({ least, most });

export function wordOf(least: number, most: number): PairWord {
  if (least > HAIR) return "better";
  if (most < -HAIR) return "worse";
  if (least >= -HAIR) return most > HAIR ? "not-worse" : "alike";
  return most <= HAIR ? "not-better" : "depends";
}

function differences(
  of: Float64Array,
  a: number,
  to: Float64Array,
  b: number,
  n: number,
  into = new Float64Array(n),
): Float64Array {
  for (let k = 0; k < n; k++) into[k] = (of[a * n + k] as number) - (to[b * n + k] as number);
  return into;
}

/** Of each pair, whether the row is at least as good as the column for all weights, and better for some. */
export interface Dominance {
  /** rows × rows: 1 where the row's plot is never behind the column's and sometimes ahead, else 0. */
  readonly over: Uint8Array;
  /** No weights give a plot a better place than the first of these, or a worse than the second: 1 and n while nothing is decided. */
  readonly bestPlace: Int32Array;
  readonly worstPlace: Int32Array;
  /** Pairs whose order no weights of the space turn, of all pairs. */
  readonly decided: number;
  readonly pairs: number;
}

/**
 * Every pair at once. `knowing`: "vouched" by what can be vouched for, "whatever" for all that the unknowns may turn out
 * to be. With "vouched", a plot that is never behind any other is first whatever the weights, and the converse.
 */
export function dominance(
  table: PerformanceTable,
  least: Least,
  knowing: "vouched" | "whatever" = "vouched",
): Dominance {
  const rows = table.plots.length;
  const n = table.criteria.length;
  const best = knowing === "vouched" ? table.worst : table.best;
  const over = new Uint8Array(rows * rows);
  const bestPlace = new Int32Array(rows).fill(1);
  const worstPlace = new Int32Array(rows).fill(rows);
  const c = new Float64Array(n);
  let decided = 0;
  for (let a = 0; a < rows; a++)
    for (let b = a + 1; b < rows; b++) {
      const behind = least(differences(table.worst, a, best, b, n, c));
      const ahead = behind > HAIR ? 1 : -least(differences(table.worst, b, best, a, n, c));
      const word = wordOf(behind, ahead);
      if (word === "depends") continue;
      decided += 1;
      if (word === "better" || word === "not-worse") over[a * rows + b] = 1;
      if (word === "worse" || word === "not-better") over[b * rows + a] = 1;
      // Strictly behind takes a place away from the best; never behind takes one from the worst.
      if (word === "better") bestPlace[b] = (bestPlace[b] as number) + 1;
      if (word === "worse") bestPlace[a] = (bestPlace[a] as number) + 1;
      if (word !== "worse" && word !== "not-better") worstPlace[a] = (worstPlace[a] as number) - 1;
      if (word !== "better" && word !== "not-worse") worstPlace[b] = (worstPlace[b] as number) - 1;
    }
  return { over, bestPlace, worstPlace, decided, pairs: (rows * rows - rows) / 2 };
}
