import type { DeclaredHouse, DwellingId } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { changed, withCaseDraft } from "../editing/with-case-draft.ts";

/** `house`: its public name and where it was made public, or null to take it off the list. */
interface Declaration {
  readonly dwelling: DwellingId;
  readonly house: Omit<DeclaredHouse, "dwelling"> | null;
}

/** Says that a house of the register is publicly known as part of the programme, for the next release to list. */
export const declareHouse = defineCommand<Declaration>({
  id: "declareHouse",
  available: canEdit,
  run: ({ dwelling, house }) => {
    editProject("commands.step.declareHouse", (project) =>
      withCaseDraft(project, (draft) => {
        const known = draft.houses.find((one) => one.dwelling === dwelling);
        if (house === null)
          return known ? { ...draft, houses: draft.houses.filter((one) => one !== known) } : draft;
        if (!known) return { ...draft, houses: [...draft.houses, { dwelling, ...house }] };
        const after = changed(known, house);
        if (after === known) return draft;
        return { ...draft, houses: draft.houses.map((one) => (one === known ? after : one)) };
      }),
    );
  },
});
