import type { LinearSolver } from "./linear-solver.ts";
import { refute } from "./linear-tree.ts";
import type { Search } from "./search.ts";
import type { SiteChoice } from "./site-problem.ts";
import type { SiteProgram } from "./site-program.ts";

export interface GoalReached {
  readonly value: number;
  /** No choice that does as well by the goals before is better than this by this goal. */
  readonly bound: number;
  readonly proved: boolean;
  /** Better by this or more is what is ruled out where proved. */
  readonly step: number;
}

export interface Solved {
  readonly status: "found" | "infeasible" | "none";
  readonly choice: SiteChoice | null;
  readonly reached: readonly GoalReached[];
}

/** Goal after goal, each with what was reached by those before it held. */
export function solveProgram(program: SiteProgram, solver: LinearSolver, search: Search): Solved {
  let choice: SiteChoice | null = null;
  const reached: GoalReached[] = [];
  for (let goal = 0; goal < program.problem.goals.length; goal++) {
    const held = reached.map(({ value }) => value);
    const levels = program.levels(goal);
    const one: Stage = levels
      ? byLevels(program, goal, held, levels, choice, solver, search)
      : byCost(program, goal, held, choice, solver, search);
    if (one.status === "infeasible" && goal === 0) return { status: "infeasible", choice: null, reached: [] };
    if (!one.choice) return { status: "none", choice: null, reached: [] };
    choice = one.choice;
    const value = program.value(goal, choice);
    const step = program.step(goal, value);
    reached.push({ value, bound: one.proved ? value : one.bound, proved: one.proved, step });
    // What comes after is only worth asking with time left; what is held is met by this choice already.
  }
  return { status: "found", choice, reached };
}

interface Stage {
  readonly status: "found" | "infeasible" | "none";
  readonly choice: SiteChoice | null;
  readonly bound: number;
  readonly proved: boolean;
}

/** Radii asked of each demand at first; twice as many each time they were too few. */
const FIRST_DEPTH = 8;

function byCost(
  program: SiteProgram,
  goal: number,
  held: readonly number[],
  before: SiteChoice | null,
  solver: LinearSolver,
  search: Search,
): Stage {
  const greatest = program.greatest(goal);
  const worst = greatest ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const whole = program.step(goal, 0) === 1;
  const last = program.hasDepth(goal) ? program.problem.sites : 0;
  let choice = before;
  let bound = worst;
  for (let depth = Math.min(FIRST_DEPTH, last); ; depth = Math.min(2 * depth, last)) {
    if (search.over) break;
    const { model, columns } = program.build(goal, held, null, undefined, last > 0 ? depth : undefined);
    const answer = solver.solve(model, { seconds: search.left, step: whole ? 1 : 1e-9 });
    if (answer.status === "infeasible" && !before)
      return { status: "infeasible", choice: null, bound: worst, proved: true };
    const told = greatest ? -answer.bound : answer.bound;
    // A relaxation stopped early may know less than the one before it.
    if (Number.isFinite(told)) bound = greatest ? Math.min(bound, told) : Math.max(bound, told);
    if (answer.x) {
      const found = program.read(answer.x, columns);
      const better = choice && Math.sign(program.value(goal, found) - program.value(goal, choice));
      if (better === null || better === (greatest ? 1 : -1)) choice = found;
    }
    if (!choice) break;
    const value = program.value(goal, choice);
    search.tell(nameOf(program, goal), value, bound);
    if (answer.status === "optimal" && Math.abs(value - bound) < program.step(goal, value))
      return { status: "found", choice, bound, proved: true };
    if (answer.status !== "optimal" || depth >= last) break;
  }
  return { status: choice ? "found" : "none", choice, bound, proved: false };
}

/** Relaxations asked of a level before it is left to the solver. */
const QUICK_NODES = 150;

/** Halves the levels between the best that may still be met and the best that is. */
function byLevels(
  program: SiteProgram,
  goal: number,
  held: readonly number[],
  levels: Float64Array,
  before: SiteChoice | null,
  solver: LinearSolver,
  search: Search,
): Stage {
  const ask = (level: number | null) => {
    const { model, columns } = program.build(goal, held, level);
    // A level out of reach mostly shows in a handful of relaxations, where the solver tries for long to find a choice.
    const quick = refute(model, Number.POSITIVE_INFINITY, solver, search, QUICK_NODES);
    if (quick && "tree" in quick) return { status: "infeasible", choice: null };
    if (quick) return { status: "optimal", choice: program.read(quick.met, columns) };
    const answer = solver.solve(model, { seconds: search.left, step: 1 });
    return { status: answer.status, choice: answer.x ? program.read(answer.x, columns) : null };
  };
  const greatest = program.greatest(goal);
  let choice = before;
  if (!choice) {
    const first = ask(null);
    if (!first.choice)
      return {
        status: first.status === "infeasible" ? "infeasible" : "none",
        choice: null,
        bound: levels[0] ?? 0,
        proved: first.status === "infeasible",
      };
    choice = first.choice;
  }
  /** The first level that a value meets. */
  const met = (value: number) => {
    let [low, high] = [0, levels.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      const level = levels[middle] as number;
      if (greatest ? value >= level : value <= level) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  let low = 0;
  let high = met(program.value(goal, choice));
  while (low < high) {
    search.tell(nameOf(program, goal), levels[high] ?? 0, levels[low] ?? 0);
    if (search.over) break;
    const middle = (low + high) >> 1;
    const answer = ask(levels[middle] as number);
    if (answer.choice) {
      choice = answer.choice;
      high = Math.min(middle, met(program.value(goal, choice)));
    } else if (answer.status === "infeasible") low = middle + 1;
    else break;
  }
  return { status: "found", choice, bound: levels[low] ?? 0, proved: low >= high };
}

const nameOf = ({ problem }: SiteProgram, goal: number): string =>
  (problem.goals[goal]?.parts ?? []).map(({ name }) => name).join(" + ");
