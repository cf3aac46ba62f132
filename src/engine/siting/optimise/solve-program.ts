import { firstChoice } from "./first-choice.ts";
import { firstCover } from "./first-cover.ts";
import type { LinearSolver } from "./linear-solver.ts";
import { refute } from "./linear-tree.ts";
import type { GoalReached, Search } from "./search.ts";
import type { SiteChoice } from "./site-problem.ts";
import type { SiteProgram } from "./site-program.ts";

export interface Solved {
  readonly status: "found" | "infeasible" | "none";
  readonly choice: SiteChoice | null;
  readonly reached: readonly GoalReached[];
}

/** Goal after goal, each with what was reached by those before it held. */
export function solveProgram(program: SiteProgram, solver: LinearSolver, search: Search): Solved {
  const { problem } = program;
  // Something to show from the first moment, and to keep where the search is stopped before it has found anything itself.
  let choice = problem.besides ? null : (firstCover(problem) ?? firstChoice(problem));
  const reached: GoalReached[] = [];
  for (let goal = 0; goal < problem.goals.length; goal++) {
    const held = reached;
    if (choice) tell(program, goal, held, choice, null, search);
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
    search.tell(nameOf(program, goal), value, one.bound, { choice, reached: [...reached] });
    // What comes after is only worth asking with time left; what is held is met by this choice already.
  }
  return { status: "found", choice, reached };
}

/** The best choice so far, by a goal that is being sought. */
function tell(
  program: SiteProgram,
  goal: number,
  held: readonly GoalReached[],
  choice: SiteChoice,
  known: number | null,
  search: Search,
): void {
  const value = program.value(goal, choice);
  const bound = known ?? (program.greatest(goal) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  const step = program.step(goal, value);
  const standing: GoalReached = { value, bound, proved: false, step };
  search.tell(nameOf(program, goal), value, known, { choice, reached: [...held, standing] });
}

const valuesOf = (held: readonly GoalReached[]): readonly number[] => held.map(({ value }) => value);

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
  held: readonly GoalReached[],
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
    const { model, columns } = program.build(
      goal,
      valuesOf(held),
      null,
      undefined,
      last > 0 ? depth : undefined,
    );
    const better = (found: SiteChoice) =>
      !choice || Math.sign(program.value(goal, found) - program.value(goal, choice)) === (greatest ? 1 : -1);
    const onBetter = (x: Float64Array, least: number) => {
      const found = program.read(x, columns);
      if (!better(found)) return;
      choice = found;
      tell(program, goal, held, found, greatest ? -least : least, search);
    };
    const start = choice && program.fill(choice, columns, model.cost.length);
    const answer = solver.solve(model, {
      seconds: search.left,
      step: whole ? 1 : 1e-9,
      onBetter,
      ...(start && { start }),
    });
    if (answer.status === "infeasible" && !before)
      return { status: "infeasible", choice: null, bound: worst, proved: true };
    const told = greatest ? -answer.bound : answer.bound;
    // A relaxation stopped early may know less than the one before it.
    if (Number.isFinite(told)) bound = greatest ? Math.min(bound, told) : Math.max(bound, told);
    if (answer.x) {
      const found = program.read(answer.x, columns);
      if (better(found)) choice = found;
    }
    if (!choice) break;
    const value = program.value(goal, choice);
    tell(program, goal, held, choice, bound, search);
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
  held: readonly GoalReached[],
  levels: Float64Array,
  before: SiteChoice | null,
  solver: LinearSolver,
  search: Search,
): Stage {
  const ask = (level: number | null) => {
    const { model, columns } = program.build(goal, valuesOf(held), level);
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
    tell(program, goal, held, choice, levels[low] ?? 0, search);
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
