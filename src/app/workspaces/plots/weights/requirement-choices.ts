import {
  type Requirement,
  RULES,
  type RuleId,
  type RuleSet,
  valueCurve,
  WEIGHED_CRITERIA,
} from "../../../../engine/index.ts";

/** The hard constraints, all of which a plot may be required to be free of conflict with. */
export const CONSTRAINTS: readonly RuleId[] = RULES.flatMap(({ rule }) =>
  rule.group === "constraint" ? [rule.id] : [],
);

export type RequirementKind = "acceptable" | "good" | "limit" | "no-conflict";
export const REQUIREMENT_KINDS = ["no-conflict", "acceptable", "good", "limit"] as const;

/** Criteria that can be required: schools are not among those that plots are weighed by, and so not here. */
export const requirable = (kind: RequirementKind): readonly RuleId[] =>
  kind === "no-conflict"
    ? CONSTRAINTS
    : WEIGHED_CRITERIA.filter(({ params }) => kind !== "limit" || params.some(({ id }) => id === "good")).map(
        ({ id }) => id,
      );

/** The requirement that the fields of the form say; null while the limit is no number. `rule` null: all constraints. */
export function requirementOf(
  kind: RequirementKind,
  rule: RuleId | null,
  limit: string,
  ruleSet: RuleSet,
): Requirement | null {
  if (kind === "no-conflict") return { kind, rules: rule === null ? CONSTRAINTS : [rule] };
  if (rule === null) return null;
  if (kind !== "limit") return { kind: "criterion", rule, atLeast: kind };
  const value = Number(limit.replace(",", "."));
  if (limit.trim() === "" || !Number.isFinite(value) || value < 0) return null;
  // Where more is better the limit is the least there must be.
  return valueCurve(rule, ruleSet)?.shape === "rising"
    ? { kind: "measured", rule, atLeast: value }
    : { kind: "measured", rule, atMost: value };
}
