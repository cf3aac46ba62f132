import { redone } from "../../state/history.ts";
import { projectStore } from "../../state/stores.ts";
import { afterStep } from "../after-step.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

/** Does the last undone step again. */
export const redo = defineCommand({
  id: "redo",
  shortcut: "mod+shift+z",
  palette: true,
  available: (state) => {
    const open = canEdit(state);
    if (open !== true) return open;
    return state.project.future.length > 0 ? true : "commands.why.nothingToRedo";
  },
  run: () => {
    projectStore.setState(redone);
    afterStep();
  },
});
