import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Closes the dialog that is open. */
export const closeDialog = defineCommand({
  id: "closeDialog",
  run: () => viewStore.setState({ dialog: null }),
});
