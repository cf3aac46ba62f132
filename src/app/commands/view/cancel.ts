import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Escape lets go of one thing at a time, the most passing first. */
export const cancel = defineCommand({
  id: "cancel",
  shortcut: "Escape",
  run: () =>
    viewStore.setState((view) => {
      if (view.draft) return { draft: null };
      if (view.sketch.length > 0) return { sketch: [] };
      if (view.tool !== "select") return { tool: "select" };
      if (view.pin) return { pin: null };
      return { selection: null };
    }),
});
