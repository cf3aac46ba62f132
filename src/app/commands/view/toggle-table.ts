import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Shows or hides the table drawer. */
export const toggleTable = defineCommand({
  id: "toggleTable",
  shortcut: "t",
  palette: true,
  run: () => viewStore.setState(({ tableOpen }) => ({ tableOpen: !tableOpen })),
});
