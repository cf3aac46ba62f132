import type { RuleId, RuleModule } from "../../../engine/index.ts";
import type { MethodPage } from "../../state/index.ts";
import { RULE_GROUPS, type RuleGroup } from "./rule-groups.ts";

export const groupPage = (group: RuleGroup): MethodPage => `group:${group}`;
export const rulePage = (rule: RuleId): MethodPage => `rule:${rule}`;

/** The group a page is about; undefined for other pages. */
export const groupOfPage = (page: MethodPage): RuleGroup | undefined =>
  RULE_GROUPS.find((group) => groupPage(group) === page);

/** The rule a page is about; undefined for other pages, and for a rule that is no longer in the register. */
export const ruleOfPage = (page: MethodPage, rules: readonly RuleModule[]): RuleModule | undefined =>
  rules.find((module) => rulePage(module.rule.id) === page);

/** The rules before and after one, in reading order: group by group, each in the register's order. */
export function neighboursOf(
  rule: RuleId,
  rules: readonly RuleModule[],
): { readonly before: RuleModule | null; readonly after: RuleModule | null } {
  const reading = RULE_GROUPS.flatMap((group) => rules.filter((module) => module.rule.group === group));
  const at = reading.findIndex((module) => module.rule.id === rule);
  return { before: reading[at - 1] ?? null, after: at < 0 ? null : (reading[at + 1] ?? null) };
}
