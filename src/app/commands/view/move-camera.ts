import type { ViewState } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Where the map goes next. Asking for the same place twice moves twice. */
export const moveCamera = defineCommand<ViewState["camera"]["target"]>({
  id: "moveCamera",
  run: (target) => viewStore.setState(({ camera }) => ({ camera: { seq: camera.seq + 1, target } })),
});
