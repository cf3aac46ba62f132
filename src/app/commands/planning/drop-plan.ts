import { defineCommand } from "../define-command.ts";
import { dropPlan as drop, type PlanQuestion } from "../planner.ts";

/** Takes back a question to the planner that has not been begun on. */
export const dropPlan = defineCommand<PlanQuestion>({
  id: "dropPlan",
  run: (question) => drop(question),
});
