import { commands } from "../../commands/index.ts";
import { readView } from "../../state/index.ts";

/** Ends what is drawn by doing it, and a measurement by leaving it where it is for reading. A fault leaves the sketch to be mended. */
export function finishSketch(): void {
  const { tool, sketch, outline, shaped } = readView();
  if (tool === "draw-plot" && sketch.length >= 3) commands.drawPlot.run({ corners: sketch });
  if (shaped === null) return;
  if (tool === "edit-plot") commands.editPlot.run({ plot: shaped, outline });
  if (tool === "split-plot" && sketch.length >= 2) commands.splitPlot.run({ plot: shaped, line: sketch });
}
