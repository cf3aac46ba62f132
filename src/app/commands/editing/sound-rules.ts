import {
  type Project,
  RULES,
  type RuleSet,
  type RuleSetting,
  STANDARD_RULE_SET,
  validateRuleSet,
} from "../../../engine/index.ts";
import { ruleSetById } from "../../state/selectors/rule-sets.ts";
import { settingOf, withRuleSet } from "./with-rule-set.ts";

/**
 * A rule set from a file or an earlier version of the app as this version can judge by it: rules and values it lacks
 * are the standard's, those nobody knows any more are left out. Null when a value lies outside the rule's bounds.
 */
export function soundRuleSet(ruleSet: RuleSet): RuleSet | null {
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

/** The project with rule sets that can be judged by; one that cannot be is left out, and the standard judges instead. */
export function withSoundRules(project: Project): Project {
  const ruleSets = project.ruleSets.flatMap((ruleSet) => soundRuleSet(ruleSet) ?? []);
  const same =
    ruleSets.length === project.ruleSets.length && ruleSets.every((one, i) => one === project.ruleSets[i]);
  const sound = same ? project : { ...project, ruleSets };
  return ruleSetById(sound, sound.ruleSet) ? sound : withRuleSet(sound, STANDARD_RULE_SET.id);
}
