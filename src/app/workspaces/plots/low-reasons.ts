import {
  type Assessment,
  type Loss,
  type PlotId,
  type RuleSet,
  weighPlots,
  worstLosses,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { pointsText } from "../../state/selectors/points-text.ts";
import { ruleTitle } from "../../state/selectors/rule-book.ts";

/** By which criterion each plot is most behind the last of the best so many; null for those that are among them, and no map where nothing is said to matter. */
export function lowReasons(
  assessment: Assessment,
  ruleSet: RuleSet,
  among: number,
): ReadonlyMap<PlotId, Loss | null> | null {
  const weighed = weighPlots(assessment, ruleSet);
  if (!weighed) return null;
  const { table, weights, ranking } = weighed;
  const losses = worstLosses(table, weights, ranking, among);
  return new Map(table.plots.map((plot, row) => [plot, losses[row] ?? null]));
}

/** "Holdeplass (4,1)"; a dash for a plot among the best. */
export const lossText = (loss: Loss | null, m: Messages): string =>
  loss
    ? m.text("whyNot.loss", {
        criterion: ruleTitle(loss.criterion, m),
        points: pointsText(loss.points, m),
        unknown: String(loss.unknown),
      })
    : "–";
