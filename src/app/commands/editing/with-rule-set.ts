import type { Project, RuleId, RuleSet, RuleSetId, RuleSetting } from "../../../engine/index.ts";

/** One rule set judges the whole project: scenarios follow, so that before and after are judged alike. */
export function withRuleSet(project: Project, ruleSet: RuleSetId): Project {
  if (project.ruleSet === ruleSet && project.scenarios.every((scenario) => scenario.ruleSet === ruleSet))
    return project;
  return {
    ...project,
    ruleSet,
    scenarios: project.scenarios.map((scenario) => ({ ...scenario, ruleSet })),
  };
}

/** The project with one rule's setting in its own rule set exchanged. */
export function withSetting(project: Project, ruleSet: RuleSet, setting: RuleSetting): Project {
  const known = ruleSet.rules.some((one) => one.rule === setting.rule);
  const rules = known
    ? ruleSet.rules.map((one) => (one.rule === setting.rule ? setting : one))
    : [...ruleSet.rules, setting];
  return withOwnRuleSet(project, { ...ruleSet, rules });
}

export const withOwnRuleSet = (project: Project, ruleSet: RuleSet): Project => ({
  ...project,
  ruleSets: project.ruleSets.map((one) => (one.id === ruleSet.id ? ruleSet : one)),
});

/** A rule's setting in a rule set; empty where the set has none. */
export const settingOf = (ruleSet: RuleSet, rule: RuleId): RuleSetting =>
  ruleSet.rules.find((one) => one.rule === rule) ?? { rule, params: {} };
