import type { RuleId, RuleSet, RuleSetting } from "../model/index.ts";
import { RULES } from "../rules/index.ts";
import { STANDARD_RULE_SET } from "./standard.ts";
import { validateRuleSet } from "./validate-rule-set.ts";

/**
 * A rule set from a file or an earlier version as this version can judge by it: rules and values it lacks are the
 * standard's, those nobody knows any more are left out. The same object where it is whole; null when a value lies
 * outside the rule's bounds.
 */
export function completeRuleSet(ruleSet: RuleSet): RuleSet | null {
  if (validateRuleSet(ruleSet).ok) return ruleSet;
  const rules = RULES.map(({ rule }): RuleSetting => {
    const [own, standard] = [settingOf(ruleSet, rule.id), settingOf(STANDARD_RULE_SET, rule.id)];
    const weight = own.weight ?? standard.weight;
    return {
      rule: rule.id,
      params: Object.fromEntries(
        rule.params.map(({ id }) => [id, own.params[id] ?? standard.params[id] ?? Number.NaN]),
      ),
      ...(rule.weight && weight !== undefined ? { weight } : {}),
    };
  });
  const whole = validateRuleSet({ ...ruleSet, rules });
  return whole.ok ? whole.value : null;
}

const settingOf = (ruleSet: RuleSet, rule: RuleId): RuleSetting =>
  ruleSet.rules.find((one) => one.rule === rule) ?? { rule, params: {} };
