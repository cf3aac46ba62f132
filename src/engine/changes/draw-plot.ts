import { type MakeChange, withEntry } from "./overlay.ts";

/** A plot the user drew: from here on it is a plot like the others, and the one it replaces is none. */
export const drawPlot: MakeChange<"draw-plot"> = (overlay, { plot, replaces }, ground) => {
  if (ground.plotIndex.has(plot.id) || overlay.drawn.has(plot.id)) return "plot-exists";
  // Houses that stand on the old outline would be on no plot at all.
  if (replaces !== undefined && overlay.proposals.has(replaces)) return "plot-open";
  const drawn = withEntry(overlay.drawn, plot.id, plot);
  if (replaces === undefined) return { ...overlay, drawn };
  return { ...overlay, drawn, replaced: new Set(overlay.replaced).add(replaces) };
};
