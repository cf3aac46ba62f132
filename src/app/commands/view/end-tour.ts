import { viewStore } from "../../state/stores.ts";
import { inTour } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

/** Skips or ends the first run. */
export const endTour = defineCommand({
  id: "endTour",
  available: inTour,
  run: () => viewStore.setState({ tour: null }),
});
