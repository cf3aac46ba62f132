import type { LinearSolver } from "./linear-solver.ts";
import { type LinearRefutation, refute } from "./linear-tree.ts";
import type { MedianRefutation } from "./median-check.ts";
import type { SiteOptimum } from "./optimise.ts";
import { Search, type SearchControl, UNLIMITED } from "./search.ts";
import type { SiteProblem } from "./site-problem.ts";
import { SiteProgram } from "./site-program.ts";

/** Why nothing is better by a goal. `none-better`: the value is the best level there is, as the problem itself shows. */
export type GoalRefutation =
  | ({ readonly by: "lagrange" } & MedianRefutation)
  | ({
      readonly by: "linear";
      readonly level: number | null;
      /** Radii asked of each demand: a relaxation is refuted, and with it what it relaxes. null: all. */
      readonly depth: number | null;
    } & LinearRefutation)
  | { readonly by: "none-better" };

/**
 * A proof slip (bevislapp) for a choice by linear models: the problem as it was asked, the choice, its values, and for each
 * goal in turn why no choice does better by `step` or more without doing worse by a goal before. Checked by plain
 * arithmetic (`checkLinearProof`); no solver is asked again.
 */
export interface LinearSlip {
  readonly kind: "linear";
  readonly version: 1;
  /** As a file of `spredt optimise` has it. */
  readonly problem: unknown;
  /** By index; null where the slip says that no choice meets the conditions. */
  readonly chosen: readonly number[] | null;
  readonly houses: readonly number[] | null;
  readonly shares: readonly (readonly [demand: number, site: number, share: number])[] | null;
  readonly values: readonly number[];
  readonly steps: readonly number[];
  readonly refutations: readonly GoalRefutation[];
}

/** @param file the problem as asked, which the slip carries; null where a proof was not found in time */
export function linearSlip(
  file: unknown,
  problem: SiteProblem,
  optimum: SiteOptimum,
  solver: LinearSolver,
  control: SearchControl = UNLIMITED,
): LinearSlip | null {
  const { choice, reached, status } = optimum;
  if (status === "none" || (choice && !optimum.proved)) return null;
  const values = reached.map(({ value }) => value);
  const steps = reached.map(({ step }) => step);
  const refutations = optimum.median
    ? [{ by: "lagrange" as const, ...optimum.median }]
    : refuteAll(problem, choice ? values : null, steps, solver, new Search(control));
  return (
    refutations && {
      kind: "linear",
      version: 1,
      problem: file,
      chosen: choice?.chosen ?? null,
      houses: choice?.houses ?? null,
      shares: choice?.shares ?? null,
      values,
      steps,
      refutations,
    }
  );
}

function refuteAll(
  problem: SiteProblem,
  values: readonly number[] | null,
  steps: readonly number[],
  solver: LinearSolver,
  search: Search,
): readonly GoalRefutation[] | null {
  const program = new SiteProgram(problem);
  if (!values) {
    const found = refute(program.build(null, [], null).model, Number.POSITIVE_INFINITY, solver, search);
    return found && "tree" in found ? [{ by: "linear", level: null, depth: null, ...found }] : null;
  }
  const refutations: GoalRefutation[] = [];
  for (const goal of values.keys()) {
    const found = refuteBetter(program, goal, values, steps[goal] as number, solver, search);
    if (!found) return null;
    refutations.push(found);
  }
  return refutations;
}

/** With few radii first: where those are enough the proof is a tenth of the size. */
function refuteBetter(
  program: SiteProgram,
  goal: number,
  values: readonly number[],
  step: number,
  solver: LinearSolver,
  search: Search,
): GoalRefutation | null {
  const last = program.hasDepth(goal) ? program.problem.sites : 0;
  for (let depth = Math.min(8, last); ; depth = Math.min(2 * depth, last)) {
    const asked = depth < last ? depth : null;
    const { model, level, limit, none } = betterThan(program, goal, values, step, asked);
    if (none) return { by: "none-better" };
    const found = model && refute(model, limit, solver, search);
    if (found && "tree" in found) return { by: "linear", level, depth: asked, ...found };
    // Met: the relaxation lets through what the whole does not.
    if (!found || depth >= last) return null;
  }
}

/** What is to be ruled out for a goal: a model, and the cost at or under which no solution may be. */
export function betterThan(
  program: SiteProgram,
  goal: number,
  values: readonly number[],
  step: number,
  depth: number | null,
) {
  const held = values.slice(0, goal);
  const value = values[goal] as number;
  const greatest = program.greatest(goal);
  const levels = program.levels(goal);
  if (!levels) {
    const cost = greatest ? -value : value;
    const { model } = program.build(goal, held, null, undefined, depth ?? undefined);
    return { model, level: null, limit: cost - step, none: false };
  }
  // Levels stand best first: the last that is better than the value is the easiest of those to be ruled out.
  const better = levels.findLast((level) => (greatest ? level > value : level < value));
  if (better === undefined) return { model: null, level: null, limit: 0, none: true };
  return {
    model: program.build(goal, held, better).model,
    level: better,
    limit: Number.POSITIVE_INFINITY,
    none: false,
  };
}
