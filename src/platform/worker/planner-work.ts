import { dominance, leastOver, rankAcceptability, sensitivity } from "../../engine/index.ts";
import type { PlannerAnswer, PlannerInput, PlannerTask } from "./planner-tasks.ts";

/** What a task is given besides its input. */
export interface PlannerControl {
  /** Tell it as often as you like: it is passed on now and then. */
  readonly progress: (done: number, of: number) => void;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

export type PlannerWork = {
  readonly [Task in PlannerTask]: (
    input: PlannerInput<Task>,
    control: PlannerControl,
  ) => PlannerAnswer<Task> | Promise<PlannerAnswer<Task>>;
};

/** How each task is done. Whoever waits for something else, such as a solver that is loaded, returns a promise. */
export const PLANNER_WORK: PlannerWork = {
  acceptability: ({ table, ...question }) => rankAcceptability(table, question) ?? null,
  robustness: ({ table, weights, space, share }) => {
    const least = leastOver(space);
    if (!least) return null;
    return { within: dominance(table, least), sensitivity: sensitivity(table, weights, share) };
  },
};
