import { type Assessment, type Loss, type RuleSet, weighPlots, worstLosses } from "../../../engine/index.ts";
import { remember } from "./remember.ts";

/** Where a plot stands among the others when the criteria are weighed. */
export interface PlotPlace {
  readonly place: number;
  readonly of: number;
  /** By which criterion it is most behind the last of the best so many; null for one of them. */
  readonly loss: Loss | null;
}

const weigh = remember(weighPlots);

/** By plot; null where nothing is said to matter. The same while assessment, rule set and place asked for are. */
export const plotPlaces = remember(
  (assessment: Assessment, ruleSet: RuleSet, among: number): ReadonlyMap<string, PlotPlace> | null => {
    const weighed = weigh(assessment, ruleSet);
    if (!weighed) return null;
    const { table, weights, ranking } = weighed;
    const losses = worstLosses(table, weights, ranking, among);
    return new Map(
      table.plots.map((plot, row) => [
        plot,
        { place: ranking.place[row] as number, of: table.plots.length, loss: losses[row] ?? null },
      ]),
    );
  },
);
