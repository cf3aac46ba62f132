import type { FoundSet, PlannerAnswer, PlannerInput, PlannerProgress, PlannerTask } from "./planner-tasks.ts";
import { type PlannerWork, plannerWork } from "./planner-work.ts";

/** Progress is told this often, ms. */
const TELL_EVERY = 60;

/** Plans at the border: each question carries all that it is about, and nothing is kept. */
export interface PlannerBorder {
  ask<Task extends PlannerTask>(
    task: Task,
    input: PlannerInput<Task>,
    onProgress: PlannerProgress,
  ): Promise<PlannerAnswer<Task>>;
}

export function plannerDesk(
  now: () => number = () => performance.now(),
  work: PlannerWork = plannerWork(),
): PlannerBorder {
  return {
    ask: async (task, input, onProgress) => {
      let told = now();
      let best: FoundSet | null = null;
      return work[task](input, {
        now,
        progress: (done, of, found) => {
          const isNew = (found?.best ?? null) !== best;
          if (!isNew && now() - told < TELL_EVERY) return;
          told = now();
          best = found?.best ?? null;
          onProgress(done, of, found);
        },
      });
    },
  };
}
