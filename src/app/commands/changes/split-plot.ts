import { isKnown, type Plot, type PlotId, type Position, type Project } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { cornersOf } from "../../state/selectors/outline.ts";
import { activePlaces, plotsById } from "../../state/selectors/places.ts";
import { viewStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { outlined } from "../editing/drawn-outline.ts";
import { nextPlotId } from "../editing/made-ids.ts";
import { NOTHING_SKETCHED } from "../editing/nothing-sketched.ts";
import { redrawnPlot } from "../editing/redrawn-plot.ts";
import { splitOutline } from "../editing/split-outline.ts";
import { withPlotParts } from "../editing/with-plot-parts.ts";
import { say } from "../say.ts";
import { sayMisfits } from "../say-misfits.ts";

/** Splits a plot along a drawn line into two, as one step. Houses proposed on it stand on the parts that hold them. */
export const splitPlot = defineCommand<{ readonly plot: PlotId; readonly line: readonly Position[] }>({
  id: "splitPlot",
  available: canEdit,
  run: ({ plot, line }) => {
    const { project } = readProject();
    const before = project && plotsById(activePlaces(project)).get(plot);
    if (!before) return;
    const split = splitOutline(cornersOf(before.outline), line);
    if (!split.ok) return say("warning", `commands.why.split.${split.error}`);
    const ids: PlotId[] = [];
    const parts: Plot[] = [];
    for (const [i, corners] of split.value.entries()) {
      const drawn = outlined(corners);
      if (!drawn.ok) return say("warning", "commands.why.split.tooSmall");
      const id = nextPlotId(project, ids);
      ids.push(id);
      const name = isKnown(before.name) ? `${before.name} ${"AB"[i]}` : "unknown";
      parts.push(redrawnPlot(before, { id, name }, drawn.value));
    }
    const opened = hasHouses(project, plot);
    const saved = editProject("commands.step.splitPlot", (now) => withPlotParts(now, { before, parts }));
    const [first] = parts as [Plot, Plot];
    viewStore.setState({ ...NOTHING_SKETCHED, selection: { kind: "plot", id: first.id } });
    say("info", opened ? "commands.toast.plotSplitHouses" : "commands.toast.plotSplit");
    sayMisfits(project, saved);
  },
});

/** Whether the scenario has put houses on the plot. */
const hasHouses = (project: Project, plot: PlotId) =>
  project.scenarios.some(
    ({ id, changes }) =>
      id === project.active && changes.some((change) => change.kind === "open-plot" && change.plot === plot),
  );
