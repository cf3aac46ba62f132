import type { AreaTheme } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** What the area colouring shows. */
export const setAreaTheme = defineCommand<AreaTheme>({
  id: "setAreaTheme",
  run: (areaTheme) => viewStore.setState({ areaTheme }),
});
