import type { DialoguePlan, PlotId } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withPlotCase } from "../editing/with-siting.ts";

/** Changes the plan for the dialogue with the neighbours of a plot. */
export const setDialogue = defineCommand<{ readonly plot: PlotId; readonly change: Partial<DialoguePlan> }>({
  id: "setDialogue",
  available: canEdit,
  run: ({ plot, change }) => {
    editProject("commands.step.setDialogue", (project) =>
      withPlotCase(project, plot, (before) => {
        const same = (Object.keys(change) as (keyof DialoguePlan)[]).every(
          (field) => before.dialogue[field] === change[field],
        );
        return same ? before : { ...before, dialogue: { ...before.dialogue, ...change } };
      }),
    );
  },
});
