import { useEffect, useMemo, useState } from "react";
import {
  commands,
  type PlanAnswer,
  type PlanInput,
  type PlanQuestion,
  type PlanTask,
} from "../commands/index.ts";
import { type PlanResult, planKey, UNASKED_PLAN, usePlans } from "../state/index.ts";

/** An answer with the question it answers. */
export interface Planned<Task extends PlanTask> {
  readonly input: PlanInput<Task>;
  readonly answer: PlanAnswer<Task>;
}

export interface Plan<Task extends PlanTask> extends Omit<PlanResult, "answer"> {
  /** The newest answer there is here: to the question asked now, or to the one before it while `stale`. */
  readonly planned: Planned<Task> | null;
  readonly stale: boolean;
}

/**
 * What the planner says of a question, which is asked when nobody has; `null` asks nothing. The input must be the same
 * object from one picture to the next (useMemo). It lies here because the map asks as panels do.
 */
export function usePlan<Task extends PlanTask>(task: Task, input: PlanInput<Task> | null): Plan<Task> {
  const key = useMemo(() => (input === null ? null : planKey(task, input)), [task, input]);
  const result = usePlans((all) => (key === null ? UNASKED_PLAN : (all[key] ?? UNASKED_PLAN)));
  const missing = key !== null && result.standing === "unasked";
  useEffect(() => {
    if (missing) commands.askPlanner.run({ task, input } as PlanQuestion);
  }, [missing, task, input]);
  useEffect(() => {
    if (key === null) return;
    return () => void commands.dropPlan.run({ task, input } as PlanQuestion);
  }, [key, task, input]);
  const [last, setLast] = useState<Planned<Task> | null>(null);
  const own = input !== null && result.standing === "answered" ? { input, answer: result.answer } : null;
  // The answer is of the task that was asked: the planner's border holds it to that.
  const planned = (own as Planned<Task> | null) ?? (input === null ? null : last);
  if (own && last?.input !== input) setLast(own as Planned<Task>);
  return {
    standing: result.standing,
    progress: result.progress,
    planned,
    stale: own === null && planned !== null,
  };
}
