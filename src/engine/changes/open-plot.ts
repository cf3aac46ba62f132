import { type MakeChange, withEntry } from "./overlay.ts";

/** Most småhus on one plot. */
export const MOST_HOUSES = 8;

/** 1–8 småhus on a plot of the dataset, or one drawn earlier; the plot's own point when no other is said. */
export const openPlot: MakeChange<"open-plot"> = (overlay, change, ground) => {
  const plot = overlay.drawn.get(change.plot) ?? ground.plots[ground.plotIndex.get(change.plot) ?? -1];
  if (!plot) return "unknown-plot";
  if (overlay.replaced.has(plot.id)) return "plot-replaced";
  if (overlay.proposals.has(plot.id)) return "plot-open";
  const { houses } = change;
  if (!Number.isInteger(houses) || houses < 1 || houses > MOST_HOUSES) return "houses-out-of-range";
  const proposal = { change: change.id, plot, houses, at: change.at ?? plot.at };
  return {
    ...overlay,
    proposals: withEntry(overlay.proposals, plot.id, proposal),
    plotOf: withEntry(overlay.plotOf, change.id, plot.id),
  };
};
