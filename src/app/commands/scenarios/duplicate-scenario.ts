import type { ScenarioId } from "../../../engine/index.ts";
import { scenarioOf } from "../../state/selectors/scenarios.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { emptyScenario, withScenario } from "../editing/with-scenario.ts";

/** Copies an alternative under the next free name and goes to the copy. */
export const duplicateScenario = defineCommand<ScenarioId>({
  id: "duplicateScenario",
  available: canEdit,
  run: (id) => {
    editProject("commands.step.duplicateScenario", (project) => {
      const { changes, cursor } = scenarioOf(project, id) ?? {};
      if (!changes || cursor === undefined) return null;
      return withScenario(project, { ...emptyScenario(project), changes, cursor });
    });
  },
});
