import type { Grouping } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** When homes are said to form a group. Other groups are other groups: none of them stands out any longer. */
export const setGrouping = defineCommand<Grouping>({
  id: "setGrouping",
  run: (grouping) => viewStore.setState({ grouping, picked: null }),
});
