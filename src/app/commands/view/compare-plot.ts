import type { PlotId } from "../../../engine/index.ts";
import { MOST_COMPARED, readProject, readView } from "../../state/index.ts";
import { plotInForce } from "../../state/selectors/plots-in-force.ts";
import { changesInForce } from "../../state/selectors/scenarios.ts";
import { viewStore } from "../../state/stores.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { say } from "../say.ts";

/** Takes a plot among those that are held against each other, or lets it go. */
export const comparePlot = defineCommand<PlotId>({
  id: "comparePlot",
  available: hasProject,
  run: (plot) => {
    const { project } = readProject();
    if (!project) return;
    const changes = changesInForce(project, project.active);
    // One that is drawn in another alternative is not here, and takes nobody's seat.
    const comparedPlots = readView().comparedPlots.filter((one) =>
      plotInForce(project.dataset, changes, one),
    );
    if (comparedPlots.includes(plot))
      return viewStore.setState({ comparedPlots: comparedPlots.filter((one) => one !== plot) });
    if (comparedPlots.length >= MOST_COMPARED)
      return say("warning", "commands.why.mostCompared", { most: MOST_COMPARED });
    viewStore.setState({ comparedPlots: [...comparedPlots, plot] });
  },
});
