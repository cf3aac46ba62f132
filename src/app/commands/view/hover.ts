import type { Subject } from "../../../engine/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** The place under the pointer or the focused row, in map and table alike. */
export const hover = defineCommand<Subject | null>({
  id: "hover",
  run: (hover) => viewStore.setState({ hover }),
});
