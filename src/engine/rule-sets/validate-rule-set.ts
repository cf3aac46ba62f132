import { err, ok, type Result, type RuleSet, type RuleSetting } from "../model/index.ts";
import { RULES } from "../rules/index.ts";
import type { ParamSpec, Rule } from "../rules/rule.ts";

/** What is wrong with a rule set, and where. `code` names a text in the messages room. */
export interface RuleSetProblem {
  readonly code:
    | "not-a-rule-set"
    | "unknown-rule"
    | "rule-twice"
    | "missing-rule"
    | "missing-param"
    | "unknown-param"
    | "out-of-bounds"
    | "weight-not-allowed"
    | "missing-weight"
    | "weight-out-of-bounds"
    | "weight-is-fixed";
  readonly rule?: string;
  readonly param?: string;
  readonly seen?: number;
  readonly min?: number;
  readonly max?: number;
}

/** Reads a rule set from outside (a project file, an edited copy) and holds it against the rules' own bounds. All problems are listed, not the first. */
export function validateRuleSet(
  value: unknown,
  rules: readonly Checked[] = RULES.map((module) => module.rule),
): Result<RuleSet, readonly RuleSetProblem[]> {
  if (!isShapedAsRuleSet(value)) return err([{ code: "not-a-rule-set" }]);
  const problems: RuleSetProblem[] = [];
  const settings = new Map<string, RuleSetting>();
  for (const setting of value.rules) {
    if (settings.has(setting.rule)) problems.push({ code: "rule-twice", rule: setting.rule });
    settings.set(setting.rule, setting);
    if (!rules.some((rule) => rule.id === setting.rule))
      problems.push({ code: "unknown-rule", rule: setting.rule });
  }
  for (const rule of rules) {
    const setting = settings.get(rule.id);
    if (setting) problems.push(...paramProblems(rule, setting), ...weightProblems(rule, setting));
    else problems.push({ code: "missing-rule", rule: rule.id });
  }
  return problems.length === 0 ? ok(value) : err(problems);
}

type Checked = Pick<Rule, "id" | "params" | "weight">;

function paramProblems(rule: Checked, setting: RuleSetting): RuleSetProblem[] {
  const problems: RuleSetProblem[] = [];
  for (const spec of rule.params) {
    const seen = setting.params[spec.id];
    if (seen === undefined) problems.push({ code: "missing-param", rule: rule.id, param: spec.id });
    else if (!within(seen, spec))
      problems.push({
        code: "out-of-bounds",
        rule: rule.id,
        param: spec.id,
        seen,
        min: spec.min,
        max: spec.max,
      });
  }
  for (const name of Object.keys(setting.params))
    if (!rule.params.some((spec) => spec.id === name))
      problems.push({ code: "unknown-param", rule: rule.id, param: name });
  return problems;
}

const within = (value: number, { min, max }: Pick<ParamSpec, "min" | "max">) => value >= min && value <= max;

function weightProblems(rule: Checked, { weight }: RuleSetting): RuleSetProblem[] {
  if (!rule.weight) return weight === undefined ? [] : [{ code: "weight-not-allowed", rule: rule.id }];
  if (weight === undefined) return [{ code: "missing-weight", rule: rule.id }];
  const { min, max, fixed } = rule.weight;
  if (fixed !== undefined)
    return weight === fixed
      ? []
      : [{ code: "weight-is-fixed", rule: rule.id, seen: weight, min: fixed, max: fixed }];
  if (!within(weight, { min, max }))
    return [{ code: "weight-out-of-bounds", rule: rule.id, seen: weight, min, max }];
  return [];
}

function isShapedAsRuleSet(value: unknown): value is RuleSet {
  if (!isRecord(value)) return false;
  const { id, version, title, inForceFrom, basedOn, rules } = value;
  return (
    [id, version, title, inForceFrom].every((text) => typeof text === "string" && text !== "") &&
    /^\d{4}-\d{2}-\d{2}$/.test(inForceFrom as string) &&
    (basedOn === undefined || typeof basedOn === "string") &&
    Array.isArray(rules) &&
    rules.every(isShapedAsSetting)
  );
}

const isShapedAsSetting = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.rule === "string" &&
  isRecord(value.params) &&
  Object.values(value.params).every(Number.isFinite) &&
  (value.weight === undefined || Number.isFinite(value.weight));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
