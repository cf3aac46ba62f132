import { scatterSites } from "../scatter/index.ts";
import type { LinearSolver } from "./linear-solver.ts";
import type { MedianRefutation } from "./median-check.ts";
import { searchMedian } from "./median-search.ts";
import { medianForm } from "./median-task.ts";
import { scatterForm } from "./scatter-form.ts";
import { type GoalReached, Search, type SearchControl, UNLIMITED } from "./search.ts";
import type { SiteChoice, SiteProblem } from "./site-problem.ts";
import { SiteProgram } from "./site-program.ts";
import { solveProgram } from "./solve-program.ts";

export interface SiteOptimum {
  /** `found`: there is a choice; `infeasible`: proved that none meets the conditions; `none`: none found in time. */
  readonly status: "found" | "infeasible" | "none";
  readonly choice: SiteChoice | null;
  /** One for each goal, in order. */
  readonly reached: readonly GoalReached[];
  /** Every goal proved. Never true of what was stopped. */
  readonly proved: boolean;
  /** What the search itself leaves as a proof: only where the p-median was proved by multipliers. */
  readonly median: MedianRefutation | null;
  /** What answered: Lagrangian multipliers and the clique search ask no solver. */
  readonly by: "multipliers" | "cliques" | "solver";
}

/** Parts the Lagrangian search goes through where sites exclude each other, before the solver is asked. */
const PARTS_WITH_EXCLUSIONS = 30;

/** Chooses sites, exactly. Multipliers prove a plain p-median in a fraction of what a solver takes; all else is linear. */
export function optimiseSites(
  problem: SiteProblem,
  solver: LinearSolver,
  control: SearchControl = UNLIMITED,
): SiteOptimum {
  const search = new Search(control);
  const form = medianForm(problem);
  if (form) {
    const parts = form.exclusions ? PARTS_WITH_EXCLUSIONS : undefined;
    const found = searchMedian({ ...form, parts }, search);
    // The solver takes over where sites exclude each other, which the bound sees only in part.
    if (found.proved || !form.exclusions || search.over) {
      const median = found.tree && { multipliers: found.multipliers, tree: found.tree };
      if (!found.chosen)
        return {
          status: found.proved ? "infeasible" : "none",
          choice: null,
          reached: [],
          proved: false,
          median,
          by: "multipliers",
        };
      const { value, bound, proved, step } = found;
      return {
        status: "found",
        choice: { chosen: found.chosen, houses: null, shares: null },
        reached: [{ value, bound, proved, step }],
        proved,
        median,
        by: "multipliers",
      };
    }
  }
  const apart = scatterForm(problem);
  if (apart) {
    const program = new SiteProgram(problem);
    const found = scatterSites(apart, {
      ...(Number.isFinite(control.limit) && { milliseconds: search.left * 1000 }),
      now: () => control.clock() * 1000,
      onBest: (chosen, value, bound) => {
        const standing = { value, bound, proved: false, step: program.step(0, value) };
        const choice = { chosen, houses: null, shares: null };
        search.tell("scatter", value, bound, { choice, reached: [standing] });
      },
      progress: () => {
        search.tell("scatter", null, null);
        return search.over ? "stop" : "goOn";
      },
    });
    if (found.ok) {
      const { value, bound, proved, chosen } = found.value;
      return {
        status: "found",
        choice: { chosen, houses: null, shares: null },
        reached: [{ value, bound, proved, step: program.step(0, value) }],
        proved,
        median: null,
        by: "cliques",
      };
    }
    // A single site stands apart from nothing; the general model answers that and whatever else it does not take.
    if (found.error.kind === "stopped")
      return { status: "none", choice: null, reached: [], proved: false, median: null, by: "cliques" };
    if (found.error.kind === "infeasible")
      return { status: "infeasible", choice: null, reached: [], proved: false, median: null, by: "cliques" };
  }
  const { status, choice, reached } = solveProgram(new SiteProgram(problem), solver, search);
  return {
    status,
    choice,
    reached,
    proved: status === "found" && reached.every((goal) => goal.proved),
    median: null,
    by: "solver",
  };
}
