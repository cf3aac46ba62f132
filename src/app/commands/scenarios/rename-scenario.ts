import type { ScenarioId } from "../../../engine/index.ts";
import { scenarioOf } from "../../state/selectors/scenarios.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { replaceScenario } from "../editing/with-scenario.ts";
import { say } from "../say.ts";

export const renameScenario = defineCommand<{ readonly id: ScenarioId; readonly title: string }>({
  id: "renameScenario",
  available: canEdit,
  run: ({ id, title }) => {
    const wanted = title.trim();
    if (wanted === "") return say("warning", "commands.why.emptyTitle");
    editProject(
      "commands.step.renameScenario",
      (project) => {
        const scenario = scenarioOf(project, id);
        if (!scenario || scenario.title === wanted) return null;
        return replaceScenario(project, { ...scenario, title: wanted });
      },
      { title: wanted },
    );
  },
});
