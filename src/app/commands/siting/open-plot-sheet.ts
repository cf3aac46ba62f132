import type { PlotId } from "../../../engine/index.ts";
import { viewStore } from "../../state/stores.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";

/** Opens the sheet of a plot, dated today. */
export const openPlotSheet = defineCommand<PlotId>({
  id: "openPlotSheet",
  available: hasProject,
  run: (plot) =>
    viewStore.setState({ dialog: { name: "plot-sheet", args: { plot, date: machinery().today() } } }),
});
