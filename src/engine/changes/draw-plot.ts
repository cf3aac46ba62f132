import { type MakeChange, withEntry } from "./overlay.ts";

/** A plot the user drew: from here on it is a plot like the others. */
export const drawPlot: MakeChange<"draw-plot"> = (overlay, { plot }, ground) =>
  ground.plotIndex.has(plot.id) || overlay.drawn.has(plot.id)
    ? "plot-exists"
    : { ...overlay, drawn: withEntry(overlay.drawn, plot.id, plot) };
