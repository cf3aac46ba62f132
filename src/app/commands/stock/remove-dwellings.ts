import { type DwellingId, heldDwellings, removeDwellings as without } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editRegister } from "../editing/edit-register.ts";
import { say } from "../say.ts";

/** Takes units out of the register. Those that somebody lives in by a placement, or is offered, stay, and that is said. */
export const removeDwellings = defineCommand<{ readonly dwellings: readonly DwellingId[] }>({
  id: "removeDwellings",
  available: canEdit,
  run: async ({ dwellings }) => {
    const ids = new Set(dwellings);
    let held = 0;
    const removed = await editRegister(
      "commands.step.removeDwellings",
      (dataset) => {
        held = heldDwellings(dataset, ids).size;
        return without(dataset, ids);
      },
      { count: dwellings.length },
    );
    if (held > 0) say("warning", "commands.toast.dwellingsHeld", { count: held });
    if (removed) say("info", "commands.toast.dwellingsRemoved", { count: dwellings.length - held });
  },
});
