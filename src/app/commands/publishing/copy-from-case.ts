import {
  NO_DIALOGUE,
  type PlotId,
  type PlotWord,
  type PlotWords,
  type Project,
} from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withCaseDraft, withPlotWords } from "../editing/with-case-draft.ts";

/**
 * Copies one text of the case of the plots into the public field. Only when asked, and one at a time: what was written for the office is read through before
 * it is published.
 */
export const copyFromCase = defineCommand<{ readonly plot: PlotId; readonly word: PlotWord }>({
  id: "copyFromCase",
  available: canEdit,
  run: ({ plot, word }) => {
    editProject("commands.step.copyFromCase", (project) =>
      withCaseDraft(project, (draft) =>
        withPlotWords(draft, plot, { [word]: ownWords(project, plot)[word] }),
      ),
    );
  },
});

/** What the case of the plots says of one plot. */
function ownWords({ siting }: Project, plot: PlotId): Omit<PlotWords, "plot"> {
  const own = siting?.plots.find((one) => one.plot === plot);
  const { contact, caretaker, complaints, evaluation, notifyMetres } = own?.dialogue ?? NO_DIALOGUE;
  return { children: own?.children ?? "", contact, caretaker, complaints, evaluation, notifyMetres };
}
