import type { CaseDraft, CaseText, PlotId, PlotWords, ScenarioId } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { changed, withCaseDraft, withPlotWords } from "../editing/with-case-draft.ts";

/** What is written anew; the rest stays as it is. */
interface Edit extends Partial<Pick<CaseDraft, "title" | "question" | "need" | "date">> {
  readonly texts?: Partial<Record<CaseText, string>>;
  /** Public title and reason of an alternative that has been chosen. */
  readonly alternative?: {
    readonly scenario: ScenarioId;
    readonly title?: string;
    readonly reason?: string;
  };
  readonly plot?: { readonly plot: PlotId } & Partial<PlotWords>;
}

/** Writes in the draft of the case. */
export const editCaseDraft = defineCommand<Edit>({
  id: "editCaseDraft",
  available: canEdit,
  run: (edit) => {
    editProject("commands.step.editCaseDraft", (project) =>
      withCaseDraft(project, (draft) => edited(draft, edit)),
    );
  },
});

function edited(before: CaseDraft, { texts, alternative, plot, ...plain }: Edit): CaseDraft {
  let draft = changed(before, plain);
  if (texts) draft = changed(draft, { texts: changed(draft.texts, texts) });
  if (alternative) {
    const { scenario, ...words } = alternative;
    const known = draft.alternatives.find((one) => one.scenario === scenario);
    const after = known && changed(known, words);
    if (known && after && after !== known)
      draft = {
        ...draft,
        alternatives: draft.alternatives.map((one) => (one === known ? after : one)),
      };
  }
  if (plot) {
    const { plot: id, ...words } = plot;
    draft = withPlotWords(draft, id, words);
  }
  return draft;
}
