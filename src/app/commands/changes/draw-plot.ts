import type { Position } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { drawnOutline } from "../editing/drawn-outline.ts";
import { nextPlotId } from "../editing/made-ids.ts";
import { NOTHING_SKETCHED } from "../editing/nothing-sketched.ts";
import { newPlot } from "../editing/redrawn-plot.ts";
import { withChange } from "../editing/with-change.ts";
import { say } from "../say.ts";

/** Makes a plot of drawn corners and selects it. What nobody has stated about it is unknown. */
export const drawPlot = defineCommand<{ readonly corners: readonly Position[]; readonly name?: string }>({
  id: "drawPlot",
  available: canEdit,
  run: ({ corners, name }) => {
    const { project } = readProject();
    if (!project) return;
    const drawn = drawnOutline([[corners]]);
    if (!drawn.ok) return say("warning", `commands.why.outline.${drawn.error}`);
    const plot = newPlot({ id: nextPlotId(project), name: name?.trim() || "unknown" }, drawn.value);
    editProject("commands.step.drawPlot", (now) =>
      withChange(now, (id) => ({ id, kind: "draw-plot", plot })),
    );
    viewStore.setState({ ...NOTHING_SKETCHED, selection: { kind: "plot", id: plot.id } });
  },
});
