import type { RuleId, RuleSet } from "../model/index.ts";
import type { Params } from "../rules/rule.ts";

/** A rule set opened for reading: thresholds and weights by rule. Throws on a rule it lacks, which validation rules out. */
export interface Book {
  readonly ruleSet: RuleSet;
  readonly year: number;
  readonly params: (rule: string) => Params;
  readonly param: (rule: string, param: string) => number;
  readonly weight: (rule: RuleId) => number;
}

export function openBook(ruleSet: RuleSet): Book {
  const settings = new Map<string, RuleSet["rules"][number]>(
    ruleSet.rules.map((setting) => [setting.rule, setting]),
  );
  const params = (rule: string): Params => {
    const setting = settings.get(rule);
    if (!setting) throw new Error(`the rule set ${ruleSet.id} has no rule "${rule}"`);
    return setting.params;
  };
  return {
    ruleSet,
    year: Number(ruleSet.inForceFrom.slice(0, 4)),
    params,
    param: (rule, name) => {
      const value = params(rule)[name];
      if (value === undefined) throw new Error(`the rule set ${ruleSet.id} has no "${name}" for "${rule}"`);
      return value;
    },
    weight: (rule) => settings.get(rule)?.weight ?? 0,
  };
}
