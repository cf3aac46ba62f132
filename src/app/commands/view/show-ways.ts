import type { ViewState } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Draws the ways that a criterion measures from a place; null draws none. */
export const showWays = defineCommand<ViewState["ways"]>({
  id: "showWays",
  run: (ways) => viewStore.setState({ ways }),
});
