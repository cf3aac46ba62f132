import type { ScenarioId } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { scenarioOf } from "../../state/selectors/scenarios.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";

/** Takes an alternative away; undo brings it back. */
export const deleteScenario = defineCommand<ScenarioId>({
  id: "deleteScenario",
  available: canEdit,
  run: (id) => {
    const { project } = readProject();
    const title = project && scenarioOf(project, id)?.title;
    if (!title) return;
    const kept = (one: ScenarioId | null) => (one === id ? null : one);
    editProject(
      "commands.step.deleteScenario",
      (now) => ({
        ...now,
        scenarios: now.scenarios.filter((scenario) => scenario.id !== id),
        active: kept(now.active),
        compare: [kept(now.compare[0]), kept(now.compare[1])],
      }),
      { title },
    );
  },
});
