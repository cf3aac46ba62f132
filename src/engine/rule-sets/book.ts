import type { Count, RuleId, RuleSet } from "../model/index.ts";
import type { Asked } from "../rules/gather.ts";
import type { Params } from "../rules/rule.ts";

/** A rule set opened for reading: thresholds and weights by rule. Throws on a rule it lacks, which validation rules out. */
export interface Book {
  readonly ruleSet: RuleSet;
  readonly year: number;
  readonly params: (rule: string) => Params;
  readonly param: (rule: string, param: string) => number;
  readonly weight: (rule: RuleId) => number;
  /** What a rule is asked with, made once: it is asked thousands of times. */
  readonly asked: (rule: string, count: Count, trial: boolean) => Asked;
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
  const questions = new Map<string, Readonly<Record<Count, readonly [now: Asked, trial: Asked]>>>();
  const questionsTo = (rule: string) => {
    const known = questions.get(rule);
    if (known) return known;
    const own = params(rule);
    const both = (count: Count) =>
      [
        { count, trial: false, params: own },
        { count, trial: true, params: own },
      ] as const;
    const made = { programme: both("programme"), stock: both("stock") };
    questions.set(rule, made);
    return made;
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
    asked: (rule, count, trial) => questionsTo(rule)[count][trial ? 1 : 0],
  };
}
