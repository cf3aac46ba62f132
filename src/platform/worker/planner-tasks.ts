import type {
  AcceptabilityQuestion,
  Conflict,
  Dataset,
  Dominance,
  HousePlace,
  LayoutAnswer,
  LayoutAsked,
  LinearSlip,
  PerformanceTable,
  ProblemFault,
  RankAcceptability,
  Result,
  ScatterFamily,
  ScatterProblem,
  ScatterResult,
  ScatterSlip,
  Sensitivity,
  SiteFamily,
  TradeOff,
  WeightSpace,
} from "../../engine/index.ts";
import type { OptimiseAnswer } from "./optimise-desk.ts";

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

/** The set that stands farthest apart. */
export interface ScatterTask {
  readonly problem: ScatterProblem;
  /** For the search, and again for the proof. */
  readonly seconds: number;
}

export interface ScatterBest {
  readonly result: ScatterResult | null;
  /** Why there is no result; null where there is one. */
  readonly trouble: "input" | "infeasible" | "stopped" | null;
  readonly slip: ScatterSlip | null;
}

export interface FamilyTask extends ScatterTask {
  /** Share of the best value that may be given up. */
  readonly within: number;
}

/** A problem as a file of `spredt optimise` has it. */
export interface FileTask {
  readonly file: Readonly<Record<string, unknown>>;
  readonly seconds: number;
}

/** What else is as good as a set, or almost, by every goal of the problem. */
export interface SiteFamilyTask extends FileTask {
  readonly chosen: readonly number[];
  readonly houses: readonly number[] | null;
  /** Share of each value that may be given up. */
  readonly within: number;
}

/** Houses on one plot. */
export interface LayoutTask {
  /** What lies near the plot (`vicinityOf`), not the whole dataset. */
  readonly near: Dataset;
  readonly asked: LayoutAsked;
  /** Where they stand; absent: where the search puts them. */
  readonly places?: readonly HousePlace[];
}

/** `shows`: "best" where nothing can be better, "value" where only the set's own value is shown. */
export type ProofVerdict =
  | { readonly valid: true; readonly shows: "best" | "value" | "infeasible" }
  | { readonly valid: false; readonly at: string; readonly reason: string };

/**
 * What the planner's worker can be asked: task → [what it is given, what it answers]. All of it is plain data or typed
 * arrays, and no dataset but what lies near one plot. A new task is one line here and one in `planner-work.ts`; null where there is nothing to answer.
 */
export interface PlannerTasks {
  readonly acceptability: readonly [AcceptabilityTask, RankAcceptability | null];
  readonly robustness: readonly [RobustnessTask, Robustness | null];
  readonly bestScatter: readonly [ScatterTask, ScatterBest];
  readonly bestChoice: readonly [FileTask, Result<OptimiseAnswer, ProblemFault>];
  readonly scatterFamily: readonly [FamilyTask, ScatterFamily | null];
  readonly siteFamily: readonly [SiteFamilyTask, SiteFamily | null];
  readonly tradeOff: readonly [FileTask, Result<TradeOff, ProblemFault>];
  readonly conflict: readonly [FileTask, Conflict | null];
  readonly layout: readonly [LayoutTask, LayoutAnswer | null];
  readonly checkProof: readonly [{ readonly slip: ScatterSlip | LinearSlip }, ProofVerdict];
}

/** How far a task is, and where it is a search the best value found and what no choice can pass. */
export type PlannerProgress = (done: number, of: number, found?: FoundSoFar) => void;

export interface FoundSoFar {
  readonly value: number | null;
  readonly bound: number | null;
  /** The set itself: what is kept when the search is stopped. */
  readonly best: FoundSet | null;
}

/** The best set so far. Goals that have not been sought yet are not among `reached`. */
export interface FoundSet {
  readonly chosen: readonly number[];
  /** Beside them; null where the question places no houses. */
  readonly houses: readonly number[] | null;
  readonly reached: readonly { readonly value: number; readonly bound: number; readonly proved: boolean }[];
}

export type PlannerTask = keyof PlannerTasks;
export type PlannerInput<Task extends PlannerTask> = PlannerTasks[Task][0];
export type PlannerAnswer<Task extends PlannerTask> = PlannerTasks[Task][1];

/** `quick`: a second or two. `search`: as long as it is allowed to take, and so in a worker of its own. */
export type PlannerLane = "quick" | "search";

export const LANE_OF: Readonly<Record<PlannerTask, PlannerLane>> = {
  acceptability: "quick",
  robustness: "quick",
  bestScatter: "search",
  bestChoice: "search",
  scatterFamily: "search",
  siteFamily: "search",
  tradeOff: "search",
  conflict: "search",
  layout: "quick",
  checkProof: "quick",
};
