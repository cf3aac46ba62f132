import { err, ok, type Result, type RuleId, type RuleSet } from "../../model/index.ts";
import { WEIGHED_CRITERIA } from "./performance-table.ts";

/** Shares that no scale brings within the bounds of the rules' weights: this rule's bounds are in the way. */
export interface WeightProblem {
  readonly code: "beyond-bounds";
  readonly rule: RuleId;
}

export interface SetWeights {
  readonly ruleSet: RuleSet;
  /** The weights of the criteria together, before and after: less where one of them had reached its upper bound. */
  readonly before: number;
  readonly after: number;
}

/**
 * Writes shares into a rule set as weights of the criteria. Their sum is kept, so that the criteria weigh as much beside
 * the dispersion rules as they did; where a weight would pass its rule's upper bound (10), all are scaled down together,
 * since it is the proportions that were decided. Weights are in hundredths, so that they can be read.
 */
export function setWeights(
  ruleSet: RuleSet,
  criteria: readonly RuleId[],
  shares: Float64Array,
): Result<SetWeights, WeightProblem> {
  const bounds = criteria.map((criterion) => {
    const weight = WEIGHED_CRITERIA.find(({ id }) => id === criterion)?.weight;
    return { rule: criterion, min: weight?.min ?? 0, max: weight?.max ?? 0 };
  });
  const sum = (set: RuleSet) =>
    set.rules.reduce((total, { rule, weight }) => total + (criteria.includes(rule) ? (weight ?? 0) : 0), 0);
  const before = sum(ruleSet);
  // Schools weigh 0 and nothing else: scaled to fit them, every weight would be 0.
  const barred = bounds.findIndex(({ max }, k) => max === 0 && (shares[k] as number) > 0);
  if (barred !== -1) return err({ code: "beyond-bounds", rule: criteria[barred] as RuleId });
  const most = Math.min(
    ...bounds.map(({ max }, k) =>
      (shares[k] as number) > 0 ? max / (shares[k] as number) : Number.POSITIVE_INFINITY,
    ),
  );
  const scale = Math.min(before > 0 ? before : bounds.length, most);
  const weights = new Map<RuleId, number>();
  for (const [k, { rule, min }] of bounds.entries()) {
    const weight = Math.round((shares[k] as number) * scale * 100) / 100;
    if (weight < min) return err({ code: "beyond-bounds", rule });
    weights.set(rule, weight);
  }
  const changed: RuleSet = {
    ...ruleSet,
    rules: ruleSet.rules.map((setting) => {
      const weight = weights.get(setting.rule);
      return weight === undefined ? setting : { ...setting, weight };
    }),
  };
  return ok({ ruleSet: changed, before, after: sum(changed) });
}
