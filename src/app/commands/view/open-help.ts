import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Opens the help. */
export const openHelp = defineCommand({
  id: "openHelp",
  shortcut: "F1",
  palette: true,
  run: () => viewStore.setState({ dialog: { name: "help" } }),
});
