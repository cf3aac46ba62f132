import type { Change } from "../../../engine/index.ts";
import { viewStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { askDraft } from "../draft-answers.ts";

/** Begins a drag: the change is tried, not made, until it is dropped. Its id is given anew on the drop. */
export const startDraft = defineCommand<Change>({
  id: "startDraft",
  available: canEdit,
  run: (change) => {
    viewStore.setState({ draft: { change, answer: null } });
    askDraft();
  },
});
