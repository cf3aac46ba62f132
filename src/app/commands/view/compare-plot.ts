import type { PlotId } from "../../../engine/index.ts";
import { MOST_COMPARED, readView } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { say } from "../say.ts";

/** Takes a plot among those that are held against each other, or lets it go. */
export const comparePlot = defineCommand<PlotId>({
  id: "comparePlot",
  run: (plot) => {
    const { comparedPlots } = readView();
    if (comparedPlots.includes(plot))
      return viewStore.setState({ comparedPlots: comparedPlots.filter((one) => one !== plot) });
    if (comparedPlots.length >= MOST_COMPARED)
      return say("warning", "commands.why.mostCompared", { most: MOST_COMPARED });
    viewStore.setState({ comparedPlots: [...comparedPlots, plot] });
  },
});
