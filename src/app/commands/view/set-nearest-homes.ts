import type { NearestHomes } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** How many homes the neighbourhoods of the map have. */
export const setNearestHomes = defineCommand<NearestHomes>({
  id: "setNearestHomes",
  run: (nearestHomes) => viewStore.setState({ nearestHomes }),
});
