import type { PlannerAnswer, PlannerInput, PlannerTask } from "./planner-tasks.ts";
import { PLANNER_WORK, type PlannerWork } from "./planner-work.ts";

/** Progress is told this often, ms. */
const TELL_EVERY = 60;

/** Plans at the border: each question carries all that it is about, and nothing is kept. */
export interface PlannerBorder {
  ask<Task extends PlannerTask>(
    task: Task,
    input: PlannerInput<Task>,
    onProgress: (done: number, of: number) => void,
  ): Promise<PlannerAnswer<Task>>;
}

export function plannerDesk(
  now: () => number = () => performance.now(),
  work: PlannerWork = PLANNER_WORK,
): PlannerBorder {
  return {
    ask: async (task, input, onProgress) => {
      let told = now();
      return work[task](input, {
        now,
        progress: (done, of) => {
          if (now() - told < TELL_EVERY) return;
          told = now();
          onProgress(done, of);
        },
      });
    },
  };
}
