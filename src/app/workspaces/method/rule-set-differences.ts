import {
  diffRuleSets,
  type ParamSpec,
  type Rule,
  type RuleId,
  type RuleModule,
  type RuleSet,
  type RuleSetting,
} from "../../../engine/index.ts";

/** One value that a rule set has otherwise than its standard. */
export interface Difference {
  readonly rule: RuleId;
  /** The threshold, or null for the rule's weight. */
  readonly param: ParamSpec | null;
  readonly from: number;
  readonly to: number;
}

const settingOf = (set: RuleSet, rule: RuleId): RuleSetting | undefined =>
  set.rules.find((setting) => setting.rule === rule);

export const paramIn = (set: RuleSet, rule: RuleId, param: string): number | undefined =>
  settingOf(set, rule)?.params[param];

export const weightIn = (set: RuleSet, rule: Rule): number | undefined =>
  rule.weight?.fixed ?? settingOf(set, rule.id)?.weight;

/** What a rule set changes, in the register's order: thresholds before the weight of each rule. */
export function differences(
  set: RuleSet,
  standard: RuleSet,
  rules: readonly RuleModule[],
): readonly Difference[] {
  const changed = diffRuleSets(standard, set);
  return rules.flatMap(({ rule }) =>
    changed.flatMap((one): readonly Difference[] => {
      const { from, to } = one;
      // A set made before a rule was added has no value for it: the standard's stands in, and nothing has changed.
      if (one.rule !== rule.id || from === undefined || to === undefined) return [];
      if (one.param === undefined) {
        return rule.weight?.fixed === undefined ? [{ rule: rule.id, param: null, from, to }] : [];
      }
      const param = rule.params.find((spec) => spec.id === one.param);
      return param ? [{ rule: rule.id, param, from, to }] : [];
    }),
  );
}
