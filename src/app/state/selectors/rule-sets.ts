import { type Project, type RuleSet, type RuleSetId, STANDARD_RULE_SET } from "../../../engine/index.ts";
import { remember } from "./remember.ts";

/** The standard first, then the project's own copies in the order they were made. */
export const ruleSetsOf: (own: Project["ruleSets"]) => readonly RuleSet[] = remember(
  (own: Project["ruleSets"]): readonly RuleSet[] => [STANDARD_RULE_SET, ...own],
);

export const ruleSetById = (project: Project, id: RuleSetId): RuleSet | undefined =>
  ruleSetsOf(project.ruleSets).find((ruleSet) => ruleSet.id === id);

/**
 * The rule set every situation of the project is judged by. One at a time: before and after by different rules would be
 * no comparison. A project whose rule set is not here is judged by the standard, and the user is told when it opens.
 */
export const ruleSetInForce = (project: Project): RuleSet =>
  ruleSetById(project, project.ruleSet) ?? STANDARD_RULE_SET;

/** A copy may be edited, a standard may not. */
export const isOwnRuleSet = (project: Project, id: RuleSetId): boolean =>
  project.ruleSets.some((ruleSet) => ruleSet.id === id);

/** What a rule set was copied from: its values are what "back to standard" means. */
export const sourceOf = (project: Project, ruleSet: RuleSet): RuleSet =>
  (ruleSet.basedOn === undefined ? undefined : ruleSetById(project, ruleSet.basedOn)) ?? STANDARD_RULE_SET;
