import type { PlotId } from "../../../engine/index.ts";
import { activeScenario } from "../../state/selectors/scenarios.ts";
import { viewStore } from "../../state/stores.ts";
import { inScenario } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withChanges } from "../editing/with-change.ts";
import { withoutChange } from "../editing/without-change.ts";

/** Brings back a plot that is set aside: what was drawn in its place is taken away, with the houses on it. */
export const restorePlot = defineCommand<PlotId>({
  id: "restorePlot",
  available: inScenario,
  run: (plot) => {
    const saved = editProject("commands.step.restorePlot", (project) => {
      const scenario = activeScenario(project);
      const drawn = scenario?.changes.filter(
        (change) => change.kind === "draw-plot" && change.replaces === plot,
      );
      if (!scenario || !drawn?.length) return null;
      return withChanges(
        project,
        scenario,
        drawn.reduce((changes, { id }) => withoutChange(changes, id), scenario.changes),
      );
    });
    if (saved) viewStore.setState({ selection: { kind: "plot", id: plot } });
  },
});
