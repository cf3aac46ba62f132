import { undone } from "../../state/history.ts";
import { sketchUndone } from "../../state/sketching.ts";
import { projectStore, viewStore } from "../../state/stores.ts";
import { afterStep } from "../after-step.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

/** Takes back the last step, whatever it was. While something is drawn, a step of that: the project waits until it is saved or left. */
export const undo = defineCommand({
  id: "undo",
  shortcut: "mod+z",
  palette: true,
  available: (state) => {
    const { tool, sketchSteps } = state.view;
    if (tool !== "select") return sketchSteps.past.length > 0 ? true : "commands.why.nothingDrawn";
    const open = canEdit(state);
    if (open !== true) return open;
    return state.project.past.length > 0 ? true : "commands.why.nothingToUndo";
  },
  run: () => {
    if (viewStore.getState().tool !== "select") return viewStore.setState(sketchUndone);
    projectStore.setState(undone);
    afterStep();
  },
});
