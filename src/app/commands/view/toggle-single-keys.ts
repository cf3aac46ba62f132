import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Switches shortcuts without a modifier on or off, for those who speak or switch-type (WCAG 2.1.4). */
export const toggleSingleKeys = defineCommand({
  id: "toggleSingleKeys",
  palette: true,
  run: () => viewStore.setState(({ singleKeys }) => ({ singleKeys: !singleKeys })),
});
