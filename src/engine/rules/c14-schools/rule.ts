import { id, type RuleId } from "../../model/index.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

export type SchoolFacts = {
  /** Straight metres, in tens: no more exact than a neutral picture of the surroundings needs. */
  readonly school: number | null;
  readonly kindergarten: number | null;
};

/**
 * Information, always (promise E9): no threshold, no worth, weight fixed at 0. No legal distance is known, and a buffer
 * would mark those who live here as a danger. Children's interests are assessed in words, in the case paper.
 */
export const rule: Rule<SchoolFacts> = {
  id: id<RuleId>("c14-schools"),
  code: "C14",
  group: "criterion",
  subjects: ["plot"],
  unit: "m",
  params: [],
  weight: { min: 0, max: 0, fixed: 0 },
  basis: basis(
    "kdd-barn",
    "Barns interesser skal vurderes i alle plan- og byggesaker; ingen norsk kilde gir en minsteavstand",
    "V",
  ),
  reach: 0,
  judge: ({ school, kindergarten }) => {
    const nearest = Math.min(school ?? Number.POSITIVE_INFINITY, kindergarten ?? Number.POSITIVE_INFINITY);
    return Number.isFinite(nearest) ? { verdict: "info", measured: nearest } : { verdict: "unknown" };
  },
};
