import type { Tool } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { NOTHING_SKETCHED } from "../editing/nothing-sketched.ts";

/** What a click on the map does; each tool begins with an empty sketch. */
export const setTool = defineCommand<Tool>({
  id: "setTool",
  run: (tool) => viewStore.setState({ ...NOTHING_SKETCHED, tool, draft: null }),
});
