import type { LinearModel, LinearSolver } from "./linear-solver.ts";
import { Search, type SearchControl, UNLIMITED } from "./search.ts";
import type { SiteChoice, SiteProblem } from "./site-problem.ts";
import { SiteProgram } from "./site-program.ts";
import { choiceOn, isPlain } from "./sites-alone.ts";
import { solveProgram } from "./solve-program.ts";

export interface SitePlan {
  /** Indexes of sites, rising. */
  readonly chosen: readonly number[];
  /** Beside them, one way to place the houses; null where there are none to place. */
  readonly houses: readonly number[] | null;
  /** What it is worth by each goal, houses placed so. */
  readonly values: readonly number[];
}

/** All sets of sites that are as good as a given choice, or almost, by every goal. */
export interface SiteFamily {
  /** For each goal the value that is just good enough. */
  readonly limits: readonly number[];
  /** One for each set of sites; the given choice first. */
  readonly plans: readonly SitePlan[];
  /** There are, or may be, more plans than those. */
  readonly cutOff: boolean;
  /** Sites that every plan has, and that none has: proved, even where the plans are cut off. */
  readonly inEvery: readonly number[];
  readonly inNone: readonly number[];
  /** Sites of which it was stopped before that was settled. */
  readonly undecided: readonly number[];
  /** For each of the chosen, who could take its place alone. */
  readonly swaps: readonly { readonly out: number; readonly in: readonly number[] }[];
  /** Each has proved as few as can be in common with any one of those before it, and is the best of such that was found. */
  readonly alternatives: readonly (SitePlan & {
    /** The most that it has in common with any one of them. */
    readonly shared: number;
  })[];
  /** It was stopped before all swaps or alternatives were asked for. */
  readonly cutShort: boolean;
}

export interface SiteFamilyOptions {
  /** Share of each value that may be given up: 0.05 for five per cent. */
  readonly within: number;
  /** Plans listed at most. */
  readonly plans?: number;
  readonly alternatives?: number;
}

interface Row {
  readonly terms: readonly (readonly [site: number, value: number])[];
  readonly most: number;
}

/**
 * The family of a choice. "As good" is a row for each goal, so that "which plan has most sites never seen" and "which has
 * fewest of those always seen" are linear questions: when the answers are none and all, membership is proved, mostly in a
 * dozen solutions whatever the number of plans. Plans are then listed by forbidding those known one by one (Balas &
 * Jeroslow 1972, SIAM J. Applied Mathematics 23: 61–69); "at most s in common" makes the most different ones (Hamming).
 */
export function siteFamily(
  problem: SiteProblem,
  given: Pick<SitePlan, "chosen" | "houses"> & { readonly shares?: SiteChoice["shares"] },
  solver: LinearSolver,
  { within, plans: most = 200, alternatives = 3 }: SiteFamilyOptions,
  control: SearchControl = UNLIMITED,
): SiteFamily {
  const search = new Search(control);
  const own = new SiteProgram(problem);
  const valued = (choice: SiteChoice): SitePlan => ({
    chosen: choice.chosen,
    houses: choice.houses,
    values: problem.goals.map((_, k) => own.value(k, choice)),
  });
  const first = valued({ chosen: given.chosen, houses: given.houses, shares: given.shares ?? null });
  const limits = first.values.map((value, k) => {
    const slack = (within + 1e-9) * Math.abs(value);
    return own.greatest(k) ? value - slack : value + slack;
  });
  const keep = problem.goals.map((goal, k) => ({ goal, value: limits[k] as number }));
  const program = new SiteProgram({ ...problem, besides: { keep, some: [] } });
  const { model, columns } = program.build(null, [], null);
  /** A plan under more rows, with least of what the sites cost. */
  const ask = (rows: readonly Row[], cost: readonly (readonly [number, number])[]) => {
    if (search.over) return { status: "limit" as const, plan: null };
    const asked = withRows(model, columns.site, rows);
    for (const [j, one] of cost) asked.cost[columns.site[j] as number] = one;
    const { status, x } = solver.solve(asked, { seconds: search.left, step: 1 });
    return { status, plan: x ? valued(program.read(x, columns)) : null };
  };
  const known = [first];
  const note = (plan: SitePlan) => {
    if (!known.some(({ chosen }) => chosen.join() === plan.chosen.join())) known.push(plan);
    search.tell("family", null, null);
  };
  const membership = everyAndNone(problem, known, note, ask);
  const { swaps, all: allSwaps } = swapsOf(problem, first, limits, ask, search);
  const different = mostDifferent(
    { ...problem, besides: { keep, some: [] } },
    first,
    alternatives,
    ask,
    solver,
    search,
    control,
  );
  for (const one of different.plans) note(one);
  const { sites, fixed } = problem;
  const free = Array.from({ length: sites }, (_, j) => j).filter((j) => !fixed.includes(j));
  let through = false;
  while (known.length < most + 1) {
    const { status, plan } = ask(
      known.map(({ chosen }) => ({
        terms: free.map((j) => [j, chosen.includes(j) ? 1 : -1] as const),
        most: chosen.length - 1,
      })),
      [],
    );
    through = status === "infeasible";
    if (!plan) break;
    note(plan);
  }
  return {
    limits,
    plans: known.slice(0, most),
    cutOff: !through,
    ...membership,
    swaps,
    alternatives: different.plans,
    cutShort: !allSwaps || !different.all,
  };
}

type Ask = (
  rows: readonly Row[],
  cost: readonly (readonly [number, number])[],
) => { readonly status: "optimal" | "infeasible" | "limit"; readonly plan: SitePlan | null };

function everyAndNone(
  { sites, fixed, exclude }: SiteProblem,
  known: readonly SitePlan[],
  note: (plan: SitePlan) => void,
  ask: Ask,
): Pick<SiteFamily, "inEvery" | "inNone" | "undecided"> {
  const barred = new Set([...fixed, ...exclude]);
  const free = Array.from({ length: sites }, (_, j) => j).filter((j) => !barred.has(j));
  const never = () => free.filter((j) => !known.some(({ chosen }) => chosen.includes(j)));
  const always = () => free.filter((j) => known.every(({ chosen }) => chosen.includes(j)));
  /** Until no plan is another than those known in this: true once that is proved. */
  const settle = (left: () => readonly number[], sign: 1 | -1): boolean => {
    for (;;) {
      const sought = left();
      if (sought.length === 0) return true;
      const { status, plan } = ask(
        [],
        sought.map((j) => [j, sign] as const),
      );
      if (plan) note(plan);
      if (status !== "optimal") return false;
      if (left().length === sought.length) return true;
    }
  };
  const noneSettled = settle(never, -1);
  const everySettled = settle(always, 1);
  const undecided = [...(noneSettled ? [] : never()), ...(everySettled ? [] : always())];
  return {
    inEvery: everySettled ? always() : [],
    inNone: [...exclude.filter((j) => !fixed.includes(j)), ...(noneSettled ? never() : [])].sort(
      (a, b) => a - b,
    ),
    undecided: undecided.sort((a, b) => a - b),
  };
}

/** Each set with one site changed, worked out again: by plain arithmetic where that is exact, else by the solver. */
function swapsOf(
  problem: SiteProblem,
  { chosen }: SitePlan,
  limits: readonly number[],
  ask: Ask,
  search: Search,
): { readonly swaps: SiteFamily["swaps"]; readonly all: boolean } {
  const plain = isPlain(problem);
  const barred = new Set([...problem.fixed, ...problem.exclude, ...chosen]);
  const others = Array.from({ length: problem.sites }, (_, j) => j).filter((j) => !barred.has(j));
  let all = true;
  const swaps = chosen.map((out) => {
    if (problem.include.includes(out)) return { out, in: [] };
    const rest = chosen.filter((j) => j !== out);
    const fits = (into: number): boolean => {
      const set = [...rest, into].sort((a, b) => a - b);
      if (plain) return choiceOn(problem, set, limits) !== null;
      const { status, plan } = ask(
        [
          { terms: set.map((j) => [j, -1] as const), most: -set.length },
          {
            terms: [...others, ...chosen].filter((j) => !set.includes(j)).map((j) => [j, 1] as const),
            most: 0,
          },
        ],
        [],
      );
      if (status === "limit") all = false;
      return plan !== null;
    };
    return { out, in: search.over ? [] : others.filter(fits) };
  });
  return { swaps, all: all && !search.over };
}

/** Greedily the plan with fewest in common with any before it: the fewest that leave a plan, counted upwards. */
function mostDifferent(
  problem: SiteProblem,
  first: SitePlan,
  many: number,
  ask: Ask,
  solver: LinearSolver,
  search: Search,
  control: SearchControl,
): { readonly plans: SiteFamily["alternatives"]; readonly all: boolean } {
  const before: SitePlan[] = [first];
  const plans: SiteFamily["alternatives"][number][] = [];
  let shared = problem.include.length;
  while (plans.length < many && shared < Math.max(...before.map(({ chosen }) => chosen.length))) {
    const { status, plan } = ask(
      before.map(({ chosen }) => ({ terms: chosen.map((j) => [j, 1] as const), most: shared })),
      [],
    );
    // What is not to be had now is not to be had beside one plan more either: `shared` never has to go back.
    if (status === "infeasible") {
      shared++;
      continue;
    }
    if (!plan) return { plans, all: false };
    const some = before.map(({ chosen }) => ({ of: chosen, most: shared }));
    const keep = problem.besides?.keep ?? [];
    const best = new SiteProgram({ ...problem, besides: { keep, some } });
    const { choice } = solveProgram(best, solver, new Search({ ...control, limit: search.left }));
    const taken: SitePlan = choice
      ? {
          chosen: choice.chosen,
          houses: choice.houses,
          values: problem.goals.map((_, k) => best.value(k, choice)),
        }
      : plan;
    const most = Math.max(
      ...before.map(({ chosen }) => chosen.filter((j) => taken.chosen.includes(j)).length),
    );
    plans.push({ ...taken, shared: most });
    before.push(taken);
  }
  return { plans, all: true };
}

/** The model with rows more; costs are a copy, to be written on. */
function withRows(model: LinearModel, site: readonly number[], rows: readonly Row[]): LinearModel {
  const joined = <T extends Float64Array | Int32Array>(list: T, more: readonly number[]): T => {
    const all =
      list.constructor === Float64Array
        ? new Float64Array(list.length + more.length)
        : new Int32Array(list.length + more.length);
    all.set(list);
    all.set(more, list.length);
    return all as T;
  };
  let end = model.starts.at(-1) ?? 0;
  const starts = rows.map(({ terms }) => (end += terms.length));
  return {
    ...model,
    cost: model.cost.slice(),
    rowLower: joined(
      model.rowLower,
      rows.map(() => Number.NEGATIVE_INFINITY),
    ),
    rowUpper: joined(
      model.rowUpper,
      rows.map(({ most }) => most),
    ),
    starts: joined(model.starts, starts),
    index: joined(
      model.index,
      rows.flatMap(({ terms }) => terms.map(([j]) => site[j] as number)),
    ),
    value: joined(
      model.value,
      rows.flatMap(({ terms }) => terms.map(([, value]) => value)),
    ),
  };
}
