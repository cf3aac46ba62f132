import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Takes hold of one house of the chosen plot's layout, so that keys and its handle move it; null for none. */
export const chooseHouse = defineCommand<number | null>({
  id: "chooseHouse",
  run: (house) => viewStore.setState({ house }),
});
