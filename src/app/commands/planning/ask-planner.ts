import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { type PlanQuestion, wantPlan } from "../planner.ts";

/** Asks the planner a question, unless it is answered or on its way. Asks again what failed or was stopped. */
export const askPlanner = defineCommand<PlanQuestion>({
  id: "askPlanner",
  available: hasProject,
  run: (question) => wantPlan(question),
});
