import { type DwellingEdit, editDwellings as withEdits } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editRegister } from "../editing/edit-register.ts";

/** Sets facts of the register right, of one dwelling or of many at once, as one step. */
export const editDwellings = defineCommand<{ readonly edits: readonly DwellingEdit[] }>({
  id: "editDwellings",
  available: canEdit,
  run: async ({ edits }) => {
    await editRegister(
      "commands.step.editDwellings",
      (dataset) => {
        const dwellings = withEdits(dataset.dwellings, edits);
        return dwellings === dataset.dwellings ? null : { ...dataset, dwellings };
      },
      { count: edits.length },
    );
  },
});
