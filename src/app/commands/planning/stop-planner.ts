import { defineCommand } from "../define-command.ts";
import { stopPlans } from "../planner.ts";

/** Ends what the planner works on and what waits. */
export const stopPlanner = defineCommand({
  id: "stopPlanner",
  palette: true,
  run: () => stopPlans(),
});
