import {
  type AreaLevel,
  type Change,
  completeRuleSet,
  levelsOf,
  type Project,
  type RuleSet,
  STANDARD_RULE_SET,
} from "../engine/index.ts";

/** What is in force in a project, as a command line asks for it. */
export interface SituationAsked {
  readonly changes: readonly Change[];
  readonly ruleSet: RuleSet;
  readonly level: AreaLevel | undefined;
}

/** Options of every verb that speaks of a situation. */
export const SITUATION_OPTIONS = {
  scenario: { type: "string" },
  level: { type: "string" },
} as const;

/** The scenario and the level that are named, else today's situation at the project's level; a text that says why not. */
export function situationAsked(
  project: Project,
  { scenario, level: named }: Readonly<Record<string, string | boolean | undefined>>,
): SituationAsked | string {
  const own = [STANDARD_RULE_SET, ...project.ruleSets].find(({ id }) => id === project.ruleSet);
  if (!own) return `the project uses rule set "${project.ruleSet}", which it does not hold`;
  // One of an earlier version is completed, as the app does.
  const ruleSet = completeRuleSet(own);
  if (!ruleSet) return `a value of rule set "${project.ruleSet}" lies outside the bounds of its rule`;
  const chosen = scenario === undefined ? undefined : project.scenarios.find(({ id }) => id === scenario);
  if (scenario !== undefined && !chosen) {
    const ids = project.scenarios.map(({ id, title }) => `${id} (${title})`).join(", ") || "none";
    return `no scenario "${String(scenario)}" in the project; it has: ${ids}`;
  }
  const levels = levelsOf(project.dataset);
  const level = named === undefined ? project.level : levels.find((one) => one === named);
  if (named !== undefined && level === undefined)
    return `no level "${String(named)}" in the project; it has: ${levels.join(", ") || "none"}`;
  return { changes: chosen ? chosen.changes.slice(0, chosen.cursor) : [], ruleSet, level };
}
