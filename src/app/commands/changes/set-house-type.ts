import { houseType, type PlotId } from "../../../engine/index.ts";
import { activeScenario } from "../../state/selectors/scenarios.ts";
import { viewStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withChanges } from "../editing/with-change.ts";

/** The type of house tried on a plot. Where houses are proposed it is part of the proposal, and they keep their places; else it is only looked at. */
export const setHouseType = defineCommand<{ readonly plot: PlotId; readonly houseType: string }>({
  id: "setHouseType",
  available: canEdit,
  run: ({ plot, houseType: chosen }) => {
    if (!houseType(chosen)) return;
    viewStore.setState({ houseType: chosen });
    editProject("commands.step.setHouseType", (project) => {
      const scenario = activeScenario(project);
      const before = scenario?.changes.find((change) => change.kind === "open-plot" && change.plot === plot);
      if (!scenario || before?.kind !== "open-plot" || before.houseType === chosen) return null;
      return withChanges(
        project,
        scenario,
        scenario.changes.map((change) => (change === before ? { ...before, houseType: chosen } : change)),
      );
    });
  },
});
