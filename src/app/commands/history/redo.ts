import { redone } from "../../state/history.ts";
import { sketchRedone } from "../../state/sketching.ts";
import { projectStore, viewStore } from "../../state/stores.ts";
import { afterStep } from "../after-step.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

/** Does the last undone step again; while something is drawn, a step of that. */
export const redo = defineCommand({
  id: "redo",
  shortcut: "mod+shift+z",
  palette: true,
  available: (state) => {
    const { tool, sketchSteps } = state.view;
    if (tool !== "select") return sketchSteps.future.length > 0 ? true : "commands.why.nothingToRedo";
    const open = canEdit(state);
    if (open !== true) return open;
    return state.project.future.length > 0 ? true : "commands.why.nothingToRedo";
  },
  run: () => {
    if (viewStore.getState().tool !== "select") return viewStore.setState(sketchRedone);
    projectStore.setState(redone);
    afterStep();
  },
});
