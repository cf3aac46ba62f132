import type { Finding, Plot, RuleId } from "../model/index.ts";
import type { Context } from "./context.ts";
import { placeEntry } from "./place-entry.ts";
import { type AskGround, triedPlot } from "./tried-plots.ts";

/** Småhus come one to eight together (domain.md §3): as many as a proposal may have. */
const MOST_HOUSES = 8;

/** One number of houses on a plot, and what would be said of the plot with it. */
export interface HouseTrial {
  readonly houses: number;
  readonly findings: readonly Finding[];
  /** Dispersion rules that ask for more with the houses than without them. */
  readonly newlyAsking: readonly RuleId[];
}

/**
 * Every number of houses a plot may have, fewest first: from one to what it takes, and never fewer than it has. Each is
 * tried by the functions that answer for the plot as it is, in the situation as it is but for the plot's own houses.
 */
export function houseTrials(context: Context, plot: Plot, asked: AskGround): readonly HouseTrial[] {
  const own = triedPlot(context.situation, plot, asked);
  const room = plot.capacity === "unknown" ? MOST_HOUSES : Math.min(MOST_HOUSES, plot.capacity);
  const standing = context.situation.overlay.proposals.get(plot.id)?.at ?? plot.at;
  return Array.from({ length: Math.max(own.units, room, 1) }, (_, index) => {
    const houses = index + 1;
    const { findings, figures } = placeEntry(context, {
      ...own,
      units: houses,
      trial: { ...own.trial, with: { programme: houses, stock: houses } },
      siting: asked.siting(plot, houses, standing),
    });
    return { houses, findings, newlyAsking: figures.newlyAsking };
  });
}
