import type { PlotId, RuleId } from "../../model/index.ts";
import { type Binding, bindingsOf, isConstraint, type ToldOfPlot } from "./binding.ts";

/** One number of houses, tried. */
export interface CountTried extends ToldOfPlot {
  readonly houses: number;
}

/** A binding rule, and the number of houses nearest to today's at which it no longer binds; null where none of those tried helps. */
export interface BindingFix extends Binding {
  readonly houses: number | null;
}

export interface CountFix {
  readonly binding: readonly BindingFix[];
  /** The number nearest to today's at which nothing is in conflict and no rule newly asks for a reason: today's own where that is so, null where it is so of none tried. */
  readonly passing: number | null;
  /** Most houses at which no dispersion rule newly asks; 0 where one does at every number tried. */
  readonly quiet: number;
  /** Most houses tried. */
  readonly most: number;
}

/** What other numbers of houses would change, for a plot that now has `houses`; `trials` hold that number too. */
export function countFix(plot: PlotId, houses: number, trials: readonly CountTried[]): CountFix {
  const tried = trials.map((trial) => ({ houses: trial.houses, binding: bindingsOf(plot, trial) }));
  const binds = (rule: RuleId) => (one: (typeof tried)[number]) =>
    one.binding.some((other) => other.rule === rule);
  const now = tried.find((one) => one.houses === houses)?.binding ?? [];
  const quiet = tried.filter(({ binding }) => binding.every(({ rule }) => isConstraint(rule)));
  return {
    binding: now.map((one) => ({
      ...one,
      houses: nearest(
        houses,
        tried.filter((other) => !binds(one.rule)(other)),
      ),
    })),
    passing: nearest(
      houses,
      tried.filter(({ binding }) => !binding.some(stops)),
    ),
    quiet: Math.max(0, ...quiet.map((one) => one.houses)),
    most: Math.max(0, ...tried.map((one) => one.houses)),
  };
}

/** The plot cannot have its houses without a decision of somebody else, or a reason of the council's own. */
export const stops = ({ verdict }: Binding): boolean => verdict === "conflict" || verdict === "justify";

/** The number nearest to `houses`; of two as near, the fewer. */
export function nearest(houses: number, among: readonly { readonly houses: number }[]): number | null {
  let best: number | null = null;
  for (const { houses: one } of among) {
    const [off, least] = [
      Math.abs(one - houses),
      best === null ? Number.POSITIVE_INFINITY : Math.abs(best - houses),
    ];
    if (off < least || (off === least && best !== null && one < best)) best = one;
  }
  return best;
}
