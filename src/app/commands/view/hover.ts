import { type Subject, subjectKey } from "../../../engine/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** The place under the pointer or the focused row, in map and table alike. A pointer that stays on it changes nothing. */
export const hover = defineCommand<Subject | null>({
  id: "hover",
  run: (hover) =>
    viewStore.setState((view) =>
      hover && view.hover && subjectKey(hover) === subjectKey(view.hover) ? view : { hover },
    ),
});
