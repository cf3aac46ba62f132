import type { RuleId, RuleSet } from "../../model/index.ts";

/** Sliders' weights as shares of 1, in the order of the criteria. Undefined where all are 0: nothing is then said to matter. */
export function sharesOf(sliders: ArrayLike<number>): Float64Array | undefined {
  const shares = Float64Array.from(sliders);
  const sum = shares.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) return undefined;
  return shares.map((weight) => weight / sum);
}

/** The weights of a rule set, in the order of the criteria; what it does not name weighs nothing. */
export function ruleSetWeights(ruleSet: RuleSet, criteria: readonly RuleId[]): Float64Array {
  const weights = new Map(ruleSet.rules.map(({ rule, weight }) => [rule, weight ?? 0]));
  return Float64Array.from(criteria, (criterion) => weights.get(criterion) ?? 0);
}

/**
 * One weight set to `share` of the whole, the others keeping their proportions to each other: what moving one slider
 * means. Where the others are all 0 they have no proportions, and share what is left equally. A criterion that is alone
 * has all of it.
 */
export function withShare(weights: Float64Array, criterion: number, share: number): Float64Array {
  const rest = 1 - (weights[criterion] as number);
  const others = weights.length - 1;
  return weights.map((weight, k) => {
    if (k === criterion) return others === 0 ? 1 : share;
    return rest > 0 ? (weight / rest) * (1 - share) : (1 - share) / others;
  });
}
