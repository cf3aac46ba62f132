import { sketchStepped } from "../../state/sketching.ts";
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
      // What is drawn is left as a whole; corners are taken back one by one with undo. A new measurement needs no new tool.
      if (view.tool === "measure" && view.sketch.length > 0) return sketchStepped(view, { sketch: [] });
      if (view.tool !== "select") return NOTHING_SKETCHED;
      if (view.house !== null) return { house: null };
      if (view.pin) return { pin: null };
      return { selection: null };
    }),
});
