import { viewStore } from "../../state/stores.ts";
import { inTour } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

export const previousTourStep = defineCommand({
  id: "previousTourStep",
  available: inTour,
  run: () => viewStore.setState(({ tour }) => ({ tour: tour === null ? null : Math.max(0, tour - 1) })),
});
