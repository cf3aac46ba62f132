import type { HouseDrag } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

/** Houses under the pointer: tried where they are held, and changed when they are let go of (`layHouses`). Null lets go without changing anything. */
export const dragHouses = defineCommand<HouseDrag | null>({
  id: "dragHouses",
  available: canEdit,
  run: (houseDrag) => viewStore.setState({ houseDrag }),
});
