import type { Finding, Plot, RuleSet, Term, Verdict } from "../model/index.ts";
import type { SitingGround } from "./ground.ts";

/** What the siting rules say of one plot. Terms belong to the plot's suitability. */
export interface PlotAssessment {
  readonly findings: readonly Finding[];
  readonly terms: readonly Term[];
  /** The gravest state among H1–H15: conflict, investigate, unknown, met. */
  readonly worstConstraint: Verdict;
}

/**
 * Tries `houses` småhus standing at `plot.at`. A proposal that is dragged is the same plot with `at` moved.
 * `scale` turns the rule set's weights into points; 1 when the weights already sum to the points they may move.
 */
export function assessPlot(
  _ground: SitingGround,
  _plot: Plot,
  _houses: number,
  _ruleSet: RuleSet,
  _scale = 1,
): PlotAssessment {
  return { findings: [], terms: [], worstConstraint: "unknown" };
}
