import type { Theme } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Light, dark, or as the machine has it. */
export const setTheme = defineCommand<Theme>({
  id: "setTheme",
  run: (theme) => viewStore.setState({ theme }),
});
