import { undone } from "../../state/history.ts";
import { projectStore } from "../../state/stores.ts";
import { afterStep } from "../after-step.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

/** Takes back the last step, whatever it was. */
export const undo = defineCommand({
  id: "undo",
  shortcut: "mod+z",
  palette: true,
  available: (state) => {
    const open = canEdit(state);
    if (open !== true) return open;
    return state.project.past.length > 0 ? true : "commands.why.nothingToUndo";
  },
  run: () => {
    projectStore.setState(undone);
    afterStep();
  },
});
