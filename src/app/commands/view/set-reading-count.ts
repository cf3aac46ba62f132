import type { Count } from "../../../engine/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Whether the reading of dispersion is of programme units or of the whole stock. Other circles, other groups: none stands out. */
export const setReadingCount = defineCommand<Count>({
  id: "setReadingCount",
  run: (readingCount) => viewStore.setState({ readingCount, picked: null }),
});
