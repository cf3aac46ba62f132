import type { LinearSolver } from "./linear-solver.ts";
import { Search, type SearchControl, UNLIMITED } from "./search.ts";
import { CONDITIONS, type ConditionName, type GoalName, type SiteProblem } from "./site-problem.ts";
import { SiteProgram } from "./site-program.ts";
import { solveProgram } from "./solve-program.ts";

export interface ClashingCondition {
  readonly name: ConditionName;
  /** What it would have to give for all others to be met: null where it cannot be told as one number. */
  readonly gives: { readonly from: number; readonly to: number } | null;
}

export interface Conflict {
  /** Whether some choice meets all conditions. Null: not known in time. */
  readonly clash: boolean | null;
  /** Conditions that cannot all be met, though they can without any one of them. In the order conditions are told. */
  readonly conditions: readonly ClashingCondition[];
  /** Whether it is proved that none of them can be spared. */
  readonly minimal: boolean;
}

/**
 * Which conditions clash: a deletion filter (Chinneck & Dravnieks 1991) over the named conditions, each with all its rows.
 * A condition without which the rest still clashes is left out for good; what remains clashes, and not without any of it.
 */
export function conflictOf(
  problem: SiteProblem,
  solver: LinearSolver,
  control: SearchControl = UNLIMITED,
): Conflict {
  const search = new Search(control);
  const program = new SiteProgram(problem);
  const can = (without: ReadonlySet<ConditionName>): boolean | null => {
    const { model } = program.build(null, [], null, without);
    const answer = solver.solve(model, { seconds: search.left, step: 1 });
    return answer.x ? true : answer.status === "infeasible" ? false : null;
  };
  const whole = can(new Set());
  if (whole !== false) return { clash: whole === null ? null : false, conditions: [], minimal: false };
  const spared = new Set<ConditionName>();
  let minimal = true;
  for (const name of CONDITIONS) {
    if (!stands(problem, name)) {
      spared.add(name);
      continue;
    }
    search.tell("conflict", null, null);
    const met = search.over ? null : can(new Set([...spared, name]));
    if (met === null) minimal = false;
    if (met === false) spared.add(name);
  }
  const left = CONDITIONS.filter((name) => !spared.has(name));
  return {
    clash: true,
    conditions: left.map((name) => ({ name, gives: givesOf(problem, name, solver, control, search) })),
    minimal,
  };
}

/** Whether the problem says anything of it. */
function stands(problem: SiteProblem, name: ConditionName): boolean {
  const { districts, houses } = problem;
  switch (name) {
    case "p":
      return problem.least > 0 || problem.most < problem.sites;
    case "include":
      return problem.include.length > 0;
    case "exclude":
      return problem.exclude.length > 0;
    case "budget":
      return problem.budget !== null;
    case "capacity":
      return problem.capacity !== null;
    case "houses":
      return houses !== null;
    case "max-per-site":
      return houses?.perSite != null;
    case "districts-most":
      return districts?.most != null;
    case "districts-least":
      return districts?.least != null;
    case "balance":
      return districts?.balance != null;
    case "apart":
      return problem.apart !== null;
    case "conflicts":
      return problem.conflicts.length > 0;
    case "cover-all":
      return problem.coverAll;
  }
}

/** The least a condition must give with all others met: the same problem without it, its own measure the goal. */
function givesOf(
  problem: SiteProblem,
  name: ConditionName,
  solver: LinearSolver,
  control: SearchControl,
  search: Search,
): ClashingCondition["gives"] {
  if (search.over) return null;
  const best = (relaxed: SiteProblem, goal: GoalName): number | null => {
    const goals = [{ parts: [{ name: goal, weight: 1 }] }];
    const own = new Search({ ...control, limit: search.left });
    const { reached } = solveProgram(new SiteProgram({ ...relaxed, goals }), solver, own);
    return reached[0]?.proved ? reached[0].value : null;
  };
  const toward = (from: number, to: number | null) => (to === null ? null : { from, to });
  const least = (low: number, high: number, met: (one: number) => SiteProblem): number | null => {
    let [a, b] = [low, high];
    const can = (one: number) =>
      solver.solve(new SiteProgram(met(one)).build(null, [], null).model, { seconds: search.left, step: 1 });
    if (!can(b).x) return null;
    while (a < b) {
      const middle = Math.floor((a + b) / 2);
      const answer = can(middle);
      if (answer.x) b = middle;
      else if (answer.status === "infeasible") a = middle + 1;
      else return null;
    }
    return a;
  };
  switch (name) {
    case "budget":
      return toward(problem.budget ?? 0, best({ ...problem, budget: null }, "cost"));
    case "apart":
      return toward(problem.apart ?? 0, best({ ...problem, apart: null }, "scatter"));
    case "p": {
      const free = problem.sites - problem.fixed.length;
      const fewer = least(1, problem.least, (spared) => ({ ...problem, least: problem.least - spared }));
      if (fewer !== null) return { from: problem.least, to: problem.least - fewer };
      return toward(
        problem.most,
        least(problem.most + 1, free, (most) => ({ ...problem, most })),
      );
    }
    case "max-per-site": {
      const { houses } = problem;
      if (!houses) return null;
      const to = least((houses.perSite ?? 0) + 1, houses.count, (perSite) => ({
        ...problem,
        houses: { ...houses, perSite },
      }));
      return toward(houses.perSite ?? 0, to);
    }
    case "houses": {
      const { houses } = problem;
      if (!houses) return null;
      // Fewer houses are easier to place, down to one on each site: the most there is room for.
      const short = least(1, houses.count - Math.max(1, problem.least), (fewer) => ({
        ...problem,
        houses: { ...houses, count: houses.count - fewer },
      }));
      return toward(houses.count, short === null ? null : houses.count - short);
    }
    case "balance": {
      const { districts } = problem;
      if (!districts) return null;
      const from = districts.balance ?? 0;
      const top = problem.houses?.count ?? problem.sites;
      return toward(
        from,
        least(Math.floor(from) + 1, top, (balance) => ({ ...problem, districts: { ...districts, balance } })),
      );
    }
    default:
      return null;
  }
}
