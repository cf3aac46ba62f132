import type { ViewState } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Marks a place found by search; null takes the mark away. */
export const setPin = defineCommand<ViewState["pin"]>({
  id: "setPin",
  run: (pin) => viewStore.setState({ pin }),
});
