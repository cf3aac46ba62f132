/** The front door of the engine: other rooms import from here and nowhere deeper. */
export { assess, createAssessor, createUpdater, type Updater } from "./assess.ts";
export { AssessmentMirror } from "./assessment/assessment-mirror.ts";
export type { HouseTrial } from "./assessment/house-trials.ts";
export { canonicalJson } from "./canonical-json.ts";
export * from "./council/index.ts";
export * from "./dispersion/analysis.ts";
export { type Analyst, createAnalyst } from "./dispersion/analyst.ts";
export * from "./dispersion/statistic.ts";
export { STATISTICS } from "./dispersion/statistics.ts";
export { AreaIndex } from "./geometry/area-index.ts";
export { innerPoint } from "./geometry/inner-point.ts";
export { areasAt, datasetAt, levelInForce, levelsOf, tellingLevel } from "./ground/area-levels.ts";
export { areaRemarks } from "./ground/area-remarks.ts";
export { hashDataset } from "./hash.ts";
export * from "./model/index.ts";
export {
  type CaseAsked,
  type CaseLack,
  type CaseOfDraft,
  caseLacks,
  caseOfDraft,
} from "./publishing/case-of-draft.ts";
export { draftTexts, houseTexts, type PlacedText } from "./publishing/draft-texts.ts";
export {
  makePublicCase,
  publicChanges,
  type ToPublish,
} from "./publishing/make-public-case.ts";
export * from "./register/index.ts";
export * from "./release/index.ts";
export { completeRuleSet } from "./rule-sets/complete-rule-set.ts";
export { copyRuleSet } from "./rule-sets/copy-rule-set.ts";
export { diffRuleSets } from "./rule-sets/diff-rule-sets.ts";
export { STANDARD_RULE_SET } from "./rule-sets/standard.ts";
export { validateRuleSet } from "./rule-sets/validate-rule-set.ts";
export { RULES } from "./rules/index.ts";
export * from "./rules/rule.ts";
export { type ScoreShare, scoreShares } from "./scores/score-shares.ts";
export * from "./siting/demands/demand.ts";
export {
  askLayout,
  checkLayout,
  cornersOf,
  type Figure,
  footprintOf,
  HOUSE_TYPES,
  type HousePlace,
  type HouseType,
  houseType,
  type LayoutAnswer,
  type LayoutAsked,
  type LayoutConflict,
  type LayoutSite,
  type LimitCause,
  layoutQuestion,
  layoutSite,
  type PlotCoverage,
  prepareVicinity,
  type RemovedPart,
  vicinityOf,
} from "./siting/index.ts";
export { neighboursWithin } from "./siting/neighbours-within.ts";
export * from "./siting/optimise/index.ts";
export { layRoads, type NetworkFigures, networkFigures, roadsIn } from "./siting/roads/index.ts";
export * from "./siting/scatter/index.ts";
export * from "./siting/weighing/index.ts";
export * from "./siting/why-not/index.ts";
