import type { ShownQuarters } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Colours the map as it was at the end of a quarter, or by what changed between two; null goes back to the situation in force. */
export const showQuarters = defineCommand<ShownQuarters | null>({
  id: "showQuarters",
  run: (quarters) => viewStore.setState({ quarters }),
});
