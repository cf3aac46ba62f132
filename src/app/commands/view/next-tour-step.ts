import { viewStore } from "../../state/stores.ts";
import { inTour } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

/** The first run has five steps; going on from the last one ends it. */
const LAST_TOUR_STEP = 4;

export const nextTourStep = defineCommand({
  id: "nextTourStep",
  available: inTour,
  run: () =>
    viewStore.setState(({ tour }) => ({
      tour: tour === null || tour >= LAST_TOUR_STEP ? null : tour + 1,
    })),
});
