import type { RuleId } from "./ids.ts";

/** What a plot must have, or must not: decided by states and limits of its findings, never by a weight. */
export type Requirement =
  /** Good, or at least acceptable, by a criterion. */
  | { readonly kind: "criterion"; readonly rule: RuleId; readonly atLeast: "good" | "acceptable" }
  /** Measured no more, or no less, than a limit in the criterion's own unit: a veto of one's own. */
  | { readonly kind: "measured"; readonly rule: RuleId; readonly atMost: number }
  | { readonly kind: "measured"; readonly rule: RuleId; readonly atLeast: number }
  /** No conflict with any of these hard constraints. */
  | { readonly kind: "no-conflict"; readonly rules: readonly RuleId[] };

/** "The first matters `times` as much as the second", in Saaty's words from 1 to 9; under 1 the other way round. */
export interface CriteriaComparison {
  readonly first: RuleId;
  readonly second: RuleId;
  readonly times: number;
}

/** How small and how large a share of all weight (0–1) a criterion may have. */
export interface CriterionBounds {
  readonly rule: RuleId;
  readonly low: number;
  readonly high: number;
}

/** Whether there is a share between the two at all. */
export const areBounds = ({ low, high }: Pick<CriterionBounds, "low" | "high">): boolean =>
  low >= 0 && low <= high && high <= 1;

/** How plots are weighed against each other. The weights themselves are the rule set's. */
export interface WeighingCase {
  readonly comparisons: readonly CriteriaComparison[];
  /** Weights may be this share more or less than today's in verdicts that are to hold for all weights; null for any weights at all. */
  readonly spread: number | null;
  /** Whether the criteria keep their order within those bounds. */
  readonly keepOrder: boolean;
  readonly requirements: readonly Requirement[];
  /** Criteria with bounds of their own, by their ids: these hold instead of the spread. Absent: none. */
  readonly bounds?: readonly CriterionBounds[];
}

/**
 * Design default: half more or half less. ±20 % is the usual test of sensitivity, and people who rank and compare the
 * same criteria end further apart than that; the bounds are stated wherever they are used, and anyone can move them.
 */
export const USUAL_SPREAD = 0.5;

export const NO_WEIGHING: WeighingCase = {
  comparisons: [],
  spread: USUAL_SPREAD,
  keepOrder: false,
  requirements: [],
};
