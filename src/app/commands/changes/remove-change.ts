import type { ChangeId } from "../../../engine/index.ts";
import { activeScenario } from "../../state/selectors/scenarios.ts";
import { inScenario } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withChanges } from "../editing/with-change.ts";
import { withoutChange } from "../editing/without-change.ts";

/** Takes one change out of the scenario, with those that rest on it. */
export const removeChange = defineCommand<ChangeId>({
  id: "removeChange",
  available: inScenario,
  run: (id) => {
    editProject("commands.step.removeChange", (project) => {
      const scenario = activeScenario(project);
      if (!scenario?.changes.some((change) => change.id === id)) return null;
      return withChanges(project, scenario, withoutChange(scenario.changes, id));
    });
  },
});
