/**
 * Weighing plots by criteria. Start with `performanceTable(assessment, ruleSet)` and `sharesOf(sliders)`; then
 * `ranking` for the list, `rankAcceptability`, `dominance`, `orderFlips` and `sensitivity` for what does not hang on weights.
 */

export type { Requirement } from "../../model/index.ts";
export { type CrossCheck, crossChecks } from "./cross-checks.ts";
export { kendall } from "./kendall.ts";
export { leastOver } from "./least-advantage.ts";
export { firstPlaceHolds, lineOf, type OrderFlip, orderFlips, sliderFor } from "./order-flip.ts";
export {
  type Dominance,
  dominance,
  type PairWord,
  pairVerdict,
} from "./pair-verdict.ts";
export {
  type ComparedWeights,
  type ComparisonProblem,
  compareCriteria,
} from "./pairwise-comparison.ts";
export { paretoFront } from "./pareto-front.ts";
export {
  onlyCriteria,
  type PerformanceTable,
  performanceTable,
  WEIGHED_CRITERIA,
} from "./performance-table.ts";
export {
  type AcceptabilityQuestion,
  type RankAcceptability,
  rankAcceptability,
  shareError,
} from "./rank-acceptability.ts";
export { ordersOf, rankOrderCentroid } from "./rank-order-centroid.ts";
export { type Ranking, ranking } from "./ranking.ts";
export {
  type RequirementState,
  requirementOutcomes,
} from "./requirement.ts";
export { setWeights } from "./rule-set-weights.ts";
export { type Sensitivity, sensitivity, type WeightMove } from "./sensitivity.ts";
export {
  draggedTo,
  type ValueCurve,
  valueCurve,
  withParam,
  worthOn,
} from "./value-curve.ts";
export {
  anyWeights,
  isWithin,
  type WeightSpace,
  type WeightSpaceProblem,
  weightSpace,
  weightsAround,
} from "./weight-space.ts";
export { ruleSetWeights, sharesOf, withShare } from "./weights.ts";
