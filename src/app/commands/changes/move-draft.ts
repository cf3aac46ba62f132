import type { Change, Point } from "../../../engine/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { askDraft } from "../draft-answers.ts";

function movedTo(change: Change, to: Point): Change {
  if (change.kind === "open-plot") return { ...change, at: to };
  if (change.kind === "move-proposal") return { ...change, to };
  return change;
}

/** The pointer has moved. The last answer stays on the screen until the next one is there. */
export const moveDraft = defineCommand<Point>({
  id: "moveDraft",
  run: (to) => {
    viewStore.setState(({ draft }) => ({ draft: draft && { ...draft, change: movedTo(draft.change, to) } }));
    askDraft();
  },
});
