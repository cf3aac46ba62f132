import type { ChangeId, ScenarioId } from "../../../engine/index.ts";
import { scenarioOf } from "../../state/selectors/scenarios.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withRaisedChange } from "../editing/with-raised-change.ts";
import { replaceScenario } from "../editing/with-scenario.ts";

/** Moves one change of an alternative a step earlier. */
export const raiseChange = defineCommand<{ readonly scenario: ScenarioId; readonly change: ChangeId }>({
  id: "raiseChange",
  available: canEdit,
  run: ({ scenario: id, change }) => {
    editProject("commands.step.raiseChange", (project) => {
      const scenario = scenarioOf(project, id);
      const changes = scenario && withRaisedChange(scenario.changes, change);
      return changes ? replaceScenario(project, { ...scenario, changes }) : null;
    });
  },
});
