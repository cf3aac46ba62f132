import type { ViewState } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Makes a circle or a group of homes stand out on the map; null lets go of it. */
export const pickShape = defineCommand<ViewState["picked"]>({
  id: "pickShape",
  run: (picked) => viewStore.setState({ picked }),
});
