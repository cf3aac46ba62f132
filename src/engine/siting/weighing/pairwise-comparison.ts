import { err, ok, type Result } from "../../model/index.ts";

/** "The first matters `times` as much as the second": 1 alike, 3 somewhat, 5 clearly, 7 much, 9 extremely more (Saaty 1980). */
export interface Comparison {
  readonly first: number;
  readonly second: number;
  readonly times: number;
}

/** A judgement beside what the weights of all of them say of the same two. */
interface Strain extends Comparison {
  /** What the weights would have it: weight of the first over weight of the second. */
  readonly implied: number;
  /** How many times too much or too little: max(times/implied, implied/times), 1 when they agree. */
  readonly off: number;
}

export interface ComparedWeights {
  /** The principal eigenvector, summing to 1. */
  readonly weights: Float64Array;
  readonly lambdaMax: number;
  /** CI / RI; 0 is perfectly consistent, at most 0.1 is held to be good enough (Saaty). Unknown until all are compared. */
  readonly consistencyRatio: number | "unknown";
  /** Judgements, the one that pulls hardest against the others first. */
  readonly strains: readonly Strain[];
  readonly missing: readonly (readonly [first: number, second: number])[];
}

export type ComparisonProblem =
  | { readonly code: "not-a-comparison"; readonly at: number }
  | { readonly code: "compared-twice"; readonly first: number; readonly second: number }
  /** These two are not tied together by any chain of judgements. */
  | { readonly code: "not-connected"; readonly first: number; readonly second: number };

/**
 * Mean CI of random matrices of order 3 to 15: Saaty, Theory and Applications of the Analytic Network Process (2005), p. 31.
 * His tables of 1977 and 1980 differ in the second decimal.
 */
const RANDOM_INDEX = [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59];

/**
 * Weights of `count` criteria from comparisons two and two (AHP, Saaty 1977): the eigenvector of the largest eigenvalue
 * of the matrix a_ij = times, a_ji = 1/times. Pairs not judged are left out as Harker (1987) does: a_ij = 0, and as many
 * ones are added on the diagonal as the row lacks. They need only be tied together by the judgements there are.
 */
export function compareCriteria(
  count: number,
  comparisons: readonly Comparison[],
): Result<ComparedWeights, ComparisonProblem> {
  const matrix = new Float64Array(count * count);
  for (const [at, { first, second, times }] of comparisons.entries()) {
    if (!isComparison(first, second, times, count)) return err({ code: "not-a-comparison", at });
    if (matrix[first * count + second] !== 0) return err({ code: "compared-twice", first, second });
    matrix[first * count + second] = times;
    matrix[second * count + first] = 1 / times;
  }
  const missing: (readonly [number, number])[] = [];
  for (let i = 0; i < count; i++) {
    let own = 1;
    for (let j = 0; j < count; j++)
      if (i !== j && matrix[i * count + j] === 0) {
        own += 1;
        if (i < j) missing.push([i, j]);
      }
    matrix[i * count + i] = own;
  }
  const apart = notReached(matrix, count);
  if (apart !== undefined) return err({ code: "not-connected", first: 0, second: apart });
  const { vector: weights, value: lambdaMax } = principal(matrix, count);
  const strains = comparisons
    .map((comparison): Strain => {
      const implied = (weights[comparison.first] as number) / (weights[comparison.second] as number);
      const ratio = comparison.times / implied;
      return { ...comparison, implied, off: Math.max(ratio, 1 / ratio) };
    })
    .sort((a, b) => b.off - a.off || a.first - b.first || a.second - b.second);
  return ok({
    weights,
    lambdaMax,
    consistencyRatio: ratioOf(lambdaMax, count, missing.length),
    strains,
    missing,
  });
}

const isComparison = (first: number, second: number, times: number, count: number): boolean =>
  [first, second].every((one) => Number.isInteger(one) && one >= 0 && one < count) &&
  first !== second &&
  Number.isFinite(times) &&
  times > 0;

function ratioOf(lambdaMax: number, count: number, missing: number): number | "unknown" {
  if (count < 3) return missing === 0 ? 0 : "unknown";
  const index = RANDOM_INDEX[count - 3];
  if (missing > 0 || index === undefined) return "unknown";
  // A perfectly consistent matrix comes out a hair below n.
  return Math.max(0, (lambdaMax - count) / (count - 1) / index);
}

/** The first criterion that no chain of judgements ties to criterion 0; undefined when all are. */
function notReached(matrix: Float64Array, count: number): number | undefined {
  const reached = new Uint8Array(count);
  const waiting = count > 0 ? [0] : [];
  if (count > 0) reached[0] = 1;
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop())
    for (let to = 0; to < count; to++)
      if (reached[to] === 0 && matrix[from * count + to] !== 0) {
        reached[to] = 1;
        waiting.push(to);
      }
  const apart = reached.indexOf(0);
  return apart === -1 ? undefined : apart;
}

/** Power iteration: of a positive irreducible matrix with a positive diagonal it converges, by Perron and Frobenius. */
function principal(matrix: Float64Array, count: number) {
  let vector = new Float64Array(count).fill(1 / count);
  let value = count;
  for (let round = 0; round < 10_000; round++) {
    const next = new Float64Array(count);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      let row = 0;
      for (let j = 0; j < count; j++) row += (matrix[i * count + j] as number) * (vector[j] as number);
      next[i] = row;
      sum += row;
    }
    let moved = 0;
    for (let i = 0; i < count; i++) {
      next[i] = (next[i] as number) / sum;
      moved = Math.max(moved, Math.abs((next[i] as number) - (vector[i] as number)));
    }
    vector = next;
    value = sum;
    if (moved < 1e-15) break;
  }
  return { vector, value };
}
