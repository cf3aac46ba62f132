import type { PlotId } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { boundsOf, cornersOf } from "../../state/selectors/outline.ts";
import { activePlaces, plotsById } from "../../state/selectors/places.ts";
import { viewStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { NOTHING_SKETCHED } from "../editing/nothing-sketched.ts";

/** Ground around the plot that is brought into sight with it, metres: neighbours' boundaries are what corners snap to. */
const AROUND = 25;

/** Takes up a plot to change its outline or to split it. Nothing is changed until it is saved. */
export const shapePlot = defineCommand<{
  readonly plot: PlotId;
  readonly tool: "edit-plot" | "split-plot";
}>({
  id: "shapePlot",
  available: canEdit,
  run: ({ plot, tool }) => {
    const { project } = readProject();
    const shaped = project && plotsById(activePlaces(project)).get(plot);
    if (!shaped) return;
    const [west, south, east, north] = boundsOf(shaped.outline);
    viewStore.setState(({ camera }) => ({
      ...NOTHING_SKETCHED,
      tool,
      shaped: plot,
      outline: tool === "edit-plot" ? cornersOf(shaped.outline) : [],
      draft: null,
      selection: { kind: "plot", id: plot },
      camera: {
        seq: camera.seq + 1,
        target: { bounds: [west - AROUND, south - AROUND, east + AROUND, north + AROUND] },
      },
    }));
  },
});
