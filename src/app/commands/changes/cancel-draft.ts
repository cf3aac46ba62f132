import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Lets go of a drag: nothing has changed. */
export const cancelDraft = defineCommand({
  id: "cancelDraft",
  run: () => viewStore.setState({ draft: null }),
});
