import type { LinearSolver } from "./linear-solver.ts";
import { optimiseSites } from "./optimise.ts";
import { Search, type SearchControl, UNLIMITED } from "./search.ts";
import type { SiteProblem } from "./site-problem.ts";
import { SiteProgram } from "./site-program.ts";

export interface TradeOffPoint {
  /** Sum of distances to the nearest chosen; of the travel from the chosen where the problem has no distances. */
  readonly sum: number;
  /** Smallest distance between chosen sites. */
  readonly scatter: number;
  readonly chosen: readonly number[];
  /** Beside `chosen`, where there are houses to place. */
  readonly houses: readonly number[] | null;
  /** Whether no choice with this scatter has a smaller sum. */
  readonly proved: boolean;
}

export interface TradeOff {
  /** Nearest first; each farther apart than the one before, and farther from the demands. */
  readonly points: readonly TradeOffPoint[];
  /** Whether the curve goes all the way, and every point on it is proved. */
  readonly complete: boolean;
}

/**
 * The exact curve between nearness and scatter, by ε-constraints (Haimes, Lasdon & Wismer 1971): the least sum where no two
 * are nearer than D, for D at each different distance in turn, stepping over those that the last choice already keeps.
 * A point stays only while no later one has the same sum: then the later is as near and farther apart.
 */
export function tradeOff(
  problem: SiteProblem,
  solver: LinearSolver,
  control: SearchControl = UNLIMITED,
): TradeOff {
  const search = new Search(control);
  const near = problem.distances ? "distance" : "travel";
  const nearness: SiteProblem = { ...problem, goals: [{ parts: [{ name: near, weight: 1 }] }] };
  const scattered: SiteProblem = { ...problem, goals: [{ parts: [{ name: "scatter", weight: 1 }] }] };
  const program = new SiteProgram(scattered);
  const levels = (program.levels(0) ?? new Float64Array()).toReversed();
  const points: TradeOffPoint[] = [];
  let complete = true;
  let apart: number | null = problem.apart;
  for (;;) {
    if (search.over) return { points, complete: false };
    const found = optimiseSites({ ...nearness, apart }, solver, { ...control, limit: search.left });
    if (found.status !== "found" || !found.choice)
      return { points, complete: complete && found.status === "infeasible" };
    const sum = found.reached[0]?.value ?? 0;
    const scatter = program.value(0, found.choice);
    if (!found.proved) complete = false;
    const last = points.at(-1);
    // Equal but for rounding in the sum.
    if (last && sum - last.sum <= 1e-9 * Math.abs(sum)) points.pop();
    const { chosen, houses } = found.choice;
    points.push({ sum, scatter, chosen, houses, proved: found.proved });
    search.tell("trade-off", sum, scatter);
    const next = levels.find((level) => level > scatter);
    if (next === undefined) return { points, complete };
    apart = next;
  }
}
