import type { PlotId } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withPlotCase } from "../editing/with-siting.ts";

/** Writes what a plot means for children and young people, which the case must say something of. */
export const writeChildren = defineCommand<{ readonly plot: PlotId; readonly text: string }>({
  id: "writeChildren",
  available: canEdit,
  run: ({ plot, text }) => {
    editProject("commands.step.writeChildren", (project) =>
      withPlotCase(project, plot, (before) =>
        before.children === text ? before : { ...before, children: text },
      ),
    );
  },
});
