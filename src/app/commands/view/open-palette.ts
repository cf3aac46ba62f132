import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Opens the one search box: addresses, plots, neighbourhoods and commands. */
export const openPalette = defineCommand({
  id: "openPalette",
  shortcut: "mod+k",
  run: () => viewStore.setState({ dialog: { name: "palette" } }),
});
