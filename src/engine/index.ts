/** The front door of the engine: other rooms import from here and nowhere deeper. */
export { assess, createAssessor, createUpdater, type Updater } from "./assess.ts";
export { AssessmentMirror } from "./assessment/assessment-mirror.ts";
export { canonicalJson } from "./canonical-json.ts";
export * from "./dispersion/analysis.ts";
export { type Analyst, createAnalyst } from "./dispersion/analyst.ts";
export * from "./dispersion/statistic.ts";
export { STATISTICS } from "./dispersion/statistics.ts";
export { AreaIndex } from "./geometry/area-index.ts";
export { hashDataset } from "./hash.ts";
export * from "./model/index.ts";
export { copyRuleSet } from "./rule-sets/copy-rule-set.ts";
export { diffRuleSets } from "./rule-sets/diff-rule-sets.ts";
export { STANDARD_RULE_SET } from "./rule-sets/standard.ts";
export { validateRuleSet } from "./rule-sets/validate-rule-set.ts";
export { RULES } from "./rules/index.ts";
export * from "./rules/rule.ts";
export { type ScoreShare, scoreShares } from "./scores/score-shares.ts";
export * from "./siting/demands/demand.ts";
