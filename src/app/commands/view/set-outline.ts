import type { Corners } from "../../state/selectors/outline.ts";
import { sketchStepped } from "../../state/sketching.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** The outline of the plot that is being changed. `gesture` tells presses of the pointer apart: what one drags is one step. */
export const setOutline = defineCommand<{ readonly outline: Corners; readonly gesture?: number }>({
  id: "setOutline",
  run: ({ outline, gesture }) =>
    viewStore.setState((view) => sketchStepped(view, { outline }, gesture ?? null)),
});
