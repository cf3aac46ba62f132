import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { NOTHING_SKETCHED } from "../editing/nothing-sketched.ts";

/** Escape lets go of one thing at a time, the most passing first. */
export const cancel = defineCommand({
  id: "cancel",
  shortcut: "Escape",
  run: () =>
    viewStore.setState((view) => {
      if (view.draft) return { draft: null };
      if (view.houseDrag) return { houseDrag: null };
      // A whole outline was not sketched corner by corner, and is not let go of corner by corner.
      if (view.tool === "edit-plot") return NOTHING_SKETCHED;
      if (view.sketch.length > 0) return { sketch: [] };
      if (view.tool !== "select") return NOTHING_SKETCHED;
      if (view.house !== null) return { house: null };
      if (view.pin) return { pin: null };
      return { selection: null };
    }),
});
