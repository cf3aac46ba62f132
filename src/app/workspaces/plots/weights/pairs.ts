import {
  type ComparedWeights,
  type ComparisonProblem,
  type CriteriaComparison,
  compareCriteria,
  type Result,
  type RuleId,
} from "../../../../engine/index.ts";

/** Saaty's scale from the one end to the other: −8 is "the second extremely more", 0 "alike", 8 "the first extremely more". */
export const MOST_STEP = 8;

export const timesOf = (step: number): number => (step >= 0 ? 1 + step : 1 / (1 - step));

/** The step nearest to a ratio, by how many times, not by how much. */
export function stepOf(times: number): number {
  const steps = Array.from({ length: 2 * MOST_STEP + 1 }, (_, at) => at - MOST_STEP);
  const off = (step: number) => Math.abs(Math.log(timesOf(step) / times));
  return steps.reduce((best, step) => (off(step) < off(best) ? step : best), 0);
}

export interface Pair {
  readonly first: RuleId;
  readonly second: RuleId;
}

/** Every pair: neighbours first, since they alone tie all the criteria together, then those further apart. */
export function pairsOf(criteria: readonly RuleId[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let apart = 1; apart < criteria.length; apart++)
    for (let at = 0; at + apart < criteria.length; at++)
      pairs.push({ first: criteria[at] as RuleId, second: criteria[at + apart] as RuleId });
  return pairs;
}

const isOf = ({ first, second }: Pair, one: Pair): boolean =>
  (one.first === first && one.second === second) || (one.first === second && one.second === first);

/** How many times as much the pair's first matters, as it was judged; null where nobody has. */
export function judged(comparisons: readonly CriteriaComparison[], pair: Pair): number | null {
  const own = comparisons.find((one) => isOf(pair, one));
  if (!own) return null;
  return own.first === pair.first ? own.times : 1 / own.times;
}

/** The judgements with one of them made, or made anew. */
export const withJudgement = (
  comparisons: readonly CriteriaComparison[],
  pair: Pair,
  times: number,
): readonly CriteriaComparison[] => [
  ...comparisons.filter((one) => !isOf(pair, one)),
  { first: pair.first, second: pair.second, times },
];

const LEAST_WEIGHT = 1e-6;

/** What nobody has judged, judged as today's weights have it: a table to put right instead of one to fill in. */
export function filledIn(
  comparisons: readonly CriteriaComparison[],
  criteria: readonly RuleId[],
  weightOf: (rule: RuleId) => number,
): readonly CriteriaComparison[] {
  // What weighs nothing has no ratio: it ends at the far end of the scale.
  const weight = (rule: RuleId) => Math.max(weightOf(rule), LEAST_WEIGHT);
  const missing = pairsOf(criteria).filter((pair) => judged(comparisons, pair) === null);
  return [
    ...comparisons,
    ...missing.map((pair) => ({ ...pair, times: timesOf(stepOf(weight(pair.first) / weight(pair.second))) })),
  ];
}

/** What the judgements of these criteria come to. */
export function comparedWeights(
  criteria: readonly RuleId[],
  comparisons: readonly CriteriaComparison[],
): Result<ComparedWeights, ComparisonProblem> {
  return compareCriteria(
    criteria.length,
    comparisons.map(({ first, second, times }) => ({
      first: criteria.indexOf(first),
      second: criteria.indexOf(second),
      times,
    })),
  );
}

export interface Mend {
  readonly pair: Pair;
  readonly said: number;
  /** What the others say of the pair, on the scale. */
  readonly times: number;
  /** How consistent all would be with it. */
  readonly ratio: number | "unknown";
}

/**
 * The judgement that pulls hardest against the others, and what these say of it when it is left out (Harker 1987). Null
 * where none pulls much, and where it alone ties two criteria together.
 */
export function mendOf(criteria: readonly RuleId[], comparisons: readonly CriteriaComparison[]): Mend | null {
  const now = comparedWeights(criteria, comparisons);
  const worst = now.ok ? now.value.strains[0] : undefined;
  if (!worst || worst.off <= PULLS) return null;
  const pair = { first: criteria[worst.first] as RuleId, second: criteria[worst.second] as RuleId };
  const others = comparedWeights(
    criteria,
    comparisons.filter((one) => !isOf(pair, one)),
  );
  if (!others.ok) return null;
  const { weights } = others.value;
  const times = timesOf(stepOf((weights[worst.first] as number) / (weights[worst.second] as number)));
  if (times === timesOf(stepOf(worst.times))) return null;
  const after = comparedWeights(criteria, withJudgement(comparisons, pair, times));
  return { pair, said: worst.times, times, ratio: after.ok ? after.value.consistencyRatio : "unknown" };
}

/** Times too much or too little: half as much again is within what a step of the scale rounds off. */
const PULLS = 1.5;

/** Saaty: at most 0.10 is good enough; twice that is more than a slip. */
export const consistencyWord = (ratio: number): "good" | "loose" | "poor" =>
  ratio <= 0.1 ? "good" : ratio <= 0.2 ? "loose" : "poor";
