import { commands } from "../../commands/index.ts";
import { readView } from "../../state/index.ts";

/** Ends a drawing by making the plot, and a measurement by leaving it where it is for reading. */
export function finishSketch(): void {
  const { tool, sketch } = readView();
  if (tool !== "draw-plot" || sketch.length < 3) return;
  commands.drawPlot.run({ corners: sketch });
  commands.setTool.run("select");
}
