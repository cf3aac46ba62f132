import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { emptyScenario, withScenario } from "../editing/with-scenario.ts";

/** Makes an empty alternative and goes to it. */
export const newScenario = defineCommand<{ readonly title?: string }>({
  id: "newScenario",
  available: canEdit,
  run: (args) => {
    const title = args.title?.trim() || undefined;
    editProject("commands.step.newScenario", (project) =>
      withScenario(project, emptyScenario(project, title)),
    );
  },
});
