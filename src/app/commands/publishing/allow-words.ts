import type { AllowedWords } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withCaseDraft } from "../editing/with-case-draft.ts";

/** Marks words that were found in a public text as public, or takes the mark away. */
export const allowWords = defineCommand<AllowedWords & { readonly allow: boolean }>({
  id: "allowWords",
  available: canEdit,
  run: ({ place, words, allow }) => {
    editProject("commands.step.allowWords", (project) =>
      withCaseDraft(project, (draft) => {
        const others = draft.allowed.filter((one) => one.place !== place || one.words !== words);
        const isAllowed = others.length < draft.allowed.length;
        if (isAllowed === allow) return draft;
        return { ...draft, allowed: allow ? [...others, { place, words }] : others };
      }),
    );
  },
});
