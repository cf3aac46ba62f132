import type { ParamSpec, Rule, RuleId, RuleModule, RuleSet, RuleSetting } from "../../../engine/index.ts";

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
  const found: Difference[] = [];
  const compare = (
    rule: RuleId,
    param: ParamSpec | null,
    from: number | undefined,
    to: number | undefined,
  ) => {
    if (from !== undefined && to !== undefined && from !== to) found.push({ rule, param, from, to });
  };
  for (const { rule } of rules) {
    for (const param of rule.params) {
      compare(rule.id, param, paramIn(standard, rule.id, param.id), paramIn(set, rule.id, param.id));
    }
    compare(rule.id, null, weightIn(standard, rule), weightIn(set, rule));
  }
  return found;
}
