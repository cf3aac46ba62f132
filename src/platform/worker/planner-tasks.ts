import type {
  AcceptabilityQuestion,
  Dominance,
  PerformanceTable,
  RankAcceptability,
  Sensitivity,
  WeightSpace,
} from "../../engine/index.ts";

/** How often each plot comes where, over a weight space and what the unknowns may be. */
export interface AcceptabilityTask extends AcceptabilityQuestion {
  readonly table: PerformanceTable;
}

/** What holds for all weights of a space, and for those within a share of today's. */
export interface RobustnessTask {
  readonly table: PerformanceTable;
  /** One a criterion, summing to 1. */
  readonly weights: Float64Array;
  readonly space: WeightSpace;
  /** 0.2: each weight 20 % less and more. */
  readonly share: number;
}

export interface Robustness {
  readonly within: Dominance;
  readonly sensitivity: Sensitivity;
}

/**
 * What the planner's worker can be asked: task → [what it is given, what it answers]. All of it is plain data or typed
 * arrays, and no dataset. A new task is one line here and one in `planner-work.ts`; null where there is nothing to answer.
 */
export interface PlannerTasks {
  readonly acceptability: readonly [AcceptabilityTask, RankAcceptability | null];
  readonly robustness: readonly [RobustnessTask, Robustness | null];
}

export type PlannerTask = keyof PlannerTasks;
export type PlannerInput<Task extends PlannerTask> = PlannerTasks[Task][0];
export type PlannerAnswer<Task extends PlannerTask> = PlannerTasks[Task][1];

/** `quick`: a second or two. `search`: as long as it is allowed to take, and so in a worker of its own. */
export type PlannerLane = "quick" | "search";

export const LANE_OF: Readonly<Record<PlannerTask, PlannerLane>> = {
  acceptability: "quick",
  robustness: "quick",
};
