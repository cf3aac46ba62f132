import type { RuleId, RuleSet, RuleSetting } from "../model/index.ts";

/** One value that differs. `param` is absent for the weight; a value is absent where the set has no such rule or value. */
export interface RuleSetDifference {
  readonly rule: RuleId;
  readonly param?: string;
  readonly from?: number;
  readonly to?: number;
}

/** What differs from `from` to `to`, in the order of `from`'s rules and then of those only `to` has. */
export function diffRuleSets(from: RuleSet, to: RuleSet): readonly RuleSetDifference[] {
  const before = new Map(from.rules.map((setting) => [setting.rule, setting]));
  const after = new Map(to.rules.map((setting) => [setting.rule, setting]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((rule) =>
    settingDifferences(rule, before.get(rule), after.get(rule)),
  );
}

function settingDifferences(
  rule: RuleId,
  before: RuleSetting | undefined,
  after: RuleSetting | undefined,
): RuleSetDifference[] {
  const names = new Set([...Object.keys(before?.params ?? {}), ...Object.keys(after?.params ?? {})]);
  const params = [...names].flatMap((param) =>
    difference(before?.params[param], after?.params[param], { rule, param }),
  );
  return [...params, ...difference(before?.weight, after?.weight, { rule })];
}

function difference(
  from: number | undefined,
  to: number | undefined,
  where: Pick<RuleSetDifference, "rule" | "param">,
): RuleSetDifference[] {
  if (from === to) return [];
  return [{ ...where, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
}
