import type { ChangeId } from "../../../engine/index.ts";
import { activeScenario } from "../../state/selectors/scenarios.ts";
import { inScenario } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { isHouseCount } from "../editing/houses.ts";
import { withChanges } from "../editing/with-change.ts";
import { say } from "../say.ts";

/** Changes how many småhus a proposal has. */
export const setHouses = defineCommand<{ readonly proposal: ChangeId; readonly houses: number }>({
  id: "setHouses",
  available: inScenario,
  run: ({ proposal, houses }) => {
    if (!isHouseCount(houses)) return say("warning", "commands.why.houses");
    editProject(
      "commands.step.setHouses",
      (project) => {
        const scenario = activeScenario(project);
        const before = scenario?.changes.find((change) => change.id === proposal);
        if (!scenario || before?.kind !== "open-plot" || before.houses === houses) return null;
        return withChanges(
          project,
          scenario,
          scenario.changes.map((change) => (change === before ? { ...before, houses } : change)),
        );
      },
      { houses },
    );
  },
});
