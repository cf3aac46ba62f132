import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Shows every shortcut. */
export const openShortcuts = defineCommand({
  id: "openShortcuts",
  shortcut: "?",
  palette: true,
  run: () => viewStore.setState({ dialog: { name: "shortcuts" } }),
});
