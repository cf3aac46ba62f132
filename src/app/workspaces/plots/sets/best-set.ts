import type { LinearSlip, ScatterSlip } from "../../../../engine/index.ts";
import type { PlanAnswer } from "../../../commands/index.ts";
import type { ChosenPlot, FoundSoFar, SetGoal } from "../../../state/index.ts";
import { allot, type PlotProblem, placed } from "./plot-problem.ts";

/** A goal as far as it got: in metres, units per 1 000 residents, metres of a house, or residents. */
export interface GoalStanding {
  readonly goal: SetGoal;
  readonly value: number;
  readonly bound: number;
  readonly proved: boolean;
}

/** The best set found, in the terms of the page. */
export interface BestSet {
  readonly problem: PlotProblem;
  readonly set: readonly ChosenPlot[];
  readonly goals: readonly GoalStanding[];
  readonly proved: boolean;
  readonly slip: ScatterSlip | LinearSlip | null;
}

/** What the search came to. */
export type SetsOutcome =
  | { readonly kind: "found"; readonly best: BestSet }
  | { readonly kind: "infeasible" }
  | { readonly kind: "noneInTime" };

export function ofScatter(problem: PlotProblem, answer: PlanAnswer<"bestScatter">): SetsOutcome {
  const { result, trouble, slip } = answer;
  if (!result) return { kind: trouble === "infeasible" ? "infeasible" : "noneInTime" };
  const { chosen, value, bound, proved } = result;
  return {
    kind: "found",
    best: {
      problem,
      set: allot(problem, chosen),
      goals: [{ goal: "scatter", value, bound, proved }],
      proved,
      slip,
    },
  };
}

export function ofChoice(
  problem: PlotProblem,
  goals: readonly SetGoal[],
  answer: PlanAnswer<"bestChoice">,
): SetsOutcome {
  // A problem that cannot be read is a fault of ours: what is asked is made here.
  if (!answer.ok) throw new Error(`${answer.error.at}: ${answer.error.message}`);
  const { optimum, slip } = answer.value;
  if (!optimum.choice) return { kind: optimum.status === "infeasible" ? "infeasible" : "noneInTime" };
  const { chosen, houses } = optimum.choice;
  return {
    kind: "found",
    best: {
      problem,
      set: placed(problem, chosen, houses),
      goals: standings(problem, goals, optimum.reached),
      proved: optimum.proved,
      slip,
    },
  };
}

/** What a search had when it was stopped: proved only where all that was sought had been, and then without a slip. */
export function ofStopped(
  problem: PlotProblem,
  goals: readonly SetGoal[],
  { chosen, houses, reached }: FoundSoFar,
): BestSet {
  const proved = reached.length === goals.length && reached.every((goal) => goal.proved);
  return {
    problem,
    set: houses ? placed(problem, chosen, houses) : allot(problem, chosen),
    goals: standings(problem, goals, reached),
    proved,
    slip: null,
  };
}

const standings = (
  problem: PlotProblem,
  goals: readonly SetGoal[],
  reached: FoundSoFar["reached"],
): readonly GoalStanding[] =>
  reached.map(({ value, bound, proved }, k) => {
    const goal = goals[k] as SetGoal;
    return {
      goal,
      value: shownValue(goal, value, problem),
      bound: shownValue(goal, bound, problem),
      proved,
    };
  });

/** The solver's own number in the unit that people read. */
export function shownValue(goal: SetGoal, value: number, { houses }: PlotProblem): number {
  if (goal === "load") return 1000 * value;
  return goal === "travel" ? value / houses : value;
}
