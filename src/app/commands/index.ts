/** The front door of the commands. */

export type {
  PlannerAnswer as PlanAnswer,
  PlannerInput as PlanInput,
  PlannerTask as PlanTask,
} from "../../platform/index.ts";
export { baseMapNear } from "./base-map-near.ts";
export type { Command } from "./command.ts";
export { drawnOutline } from "./editing/drawn-outline.ts";
export { allCommands } from "./list.ts";
export type { PlanQuestion } from "./planner.ts";
export { commands } from "./register.ts";
