import type { ViewState } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Opens a dialog; one at a time. */
export const openDialog = defineCommand<NonNullable<ViewState["dialog"]>>({
  id: "openDialog",
  run: (dialog) => viewStore.setState({ dialog }),
});
