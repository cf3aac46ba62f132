import { createChance } from "../../src/engine/dispersion/chance.ts";
import { type LinearSolver, optimiseSites, readProblem, type SiteProblem } from "../../src/engine/index.ts";
import { firstChoice } from "../../src/engine/siting/optimise/first-choice.ts";
import { SiteProgram } from "../../src/engine/siting/optimise/site-program.ts";
import { choiceOn } from "../../src/engine/siting/optimise/sites-alone.ts";
import { type Row, timed, timingOf } from "./row.ts";

const TOWNS = 3;
const ACROSS = 12_000;
const AREAS = 40;
/** The page's own limit of time, seconds: what is not proved by then is not met. */
const LIMIT = 20;

/** What «Beste sett» can ask, and evenness between districts as a file can. */
const ASKED = [
  ["spread, then nearness", { goals: ["scatter", "travel"] }],
  ["nearness", { goals: ["travel"] }],
  ["worst load, then nearness", { goals: ["load", "travel"] }],
  ["residents of areas that get their first unit", { goals: ["covered"] }],
  ["nearness, districts within one plot of each other", { goals: ["travel"], balance: 1 }],
] as const;

/** The sets of the page: a small municipality's sixteen plots, where every set can be tried, and two hundred. */
export function* measureSets(solver: LinearSolver): Generator<Row> {
  for (const [plots, p, houses] of [
    [16, 3, 6],
    [200, 10, 20],
  ] as const)
    for (const [what, ask] of ASKED) yield bestSet(solver, what, ask, plots, p, houses);
}

function bestSet(
  solver: LinearSolver,
  what: string,
  ask: (typeof ASKED)[number][1],
  plots: number,
  p: number,
  houses: number,
): Row {
  const times: number[] = [];
  const plain: number[] = [];
  let proved = true;
  let equal = 0;
  let better = 0;
  for (let town = 0; town < TOWNS; town++) {
    const problem = aTown(plots, p, houses, town, ask);
    const clock = () => performance.now() / 1000;
    const [spent, best] = timed(() => optimiseSites(problem, solver, { clock, limit: LIMIT }));
    times.push(spent);
    proved &&= best.proved;
    const [tried, other] = timed(() => (plots < 20 ? everySet(problem, p) : swaps(problem)));
    plain.push(tried);
    const value = (best.reached[0]?.value ?? Number.NaN) * sign(problem);
    if (other !== null && Math.abs(other - value) <= 1e-9 * Math.max(1, Math.abs(value))) equal++;
    else if (other !== null && other < value) better++;
  }
  const engine = timingOf("engine, with bound", times);
  const exact = plots < 20;
  return {
    question: `${p} of ${plots} plots for ${houses} houses by ${what}, ${TOWNS} towns`,
    engine,
    goal: { text: `proved, all under ${1000 * LIMIT}`, met: proved && engine.max < 1000 * LIMIT },
    others: [
      {
        timing: timingOf(exact ? "every set tried" : "one by one, then swaps", plain),
        answers: `equal in ${equal} of ${TOWNS}${exact ? "" : ", and cannot know"}`,
        agree: better === 0 && (!exact || equal === TOWNS),
      },
    ],
  };
}

const sign = (problem: SiteProblem): 1 | -1 => (new SiteProgram(problem).greatest(0) ? -1 : 1);

/** By the first goal, and least: what is sought second is not asked of those that only compare. */
function swaps(problem: SiteProblem): number | null {
  const choice = firstChoice(problem);
  return choice && sign(problem) * new SiteProgram(problem).value(0, choice);
}

function everySet(problem: SiteProblem, p: number): number | null {
  const program = new SiteProgram(problem);
  let best: number | null = null;
  const go = (from: number, chosen: readonly number[]): void => {
    if (chosen.length === p) {
      const choice = choiceOn(problem, chosen, null);
      const value = choice && sign(problem) * program.value(0, choice);
      if (value !== null && (best === null || value < best)) best = value;
      return;
    }
    for (let j = from; j < problem.sites; j++) go(j + 1, [...chosen, j]);
  };
  go(0, []);
  return best;
}

/** Plots and areas of no pattern in a square of twelve kilometres, as the page tells them. */
function aTown(plots: number, p: number, houses: number, seed: number, ask: object): SiteProblem {
  const chance = createChance(1000 * plots + seed);
  const sites = Array.from({ length: plots }, () => [
    Math.floor(chance.next() * ACROSS),
    Math.floor(chance.next() * ACROSS),
  ]);
  const of = sites.map(() => chance.below(AREAS));
  const existing = Array.from({ length: AREAS }, () => chance.below(4));
  const residents = existing.map(() => 500 + chance.below(2500));
  const empty = existing.flatMap((units, a) => (units === 0 && of.includes(a) ? [a] : []));
  const { goals, balance } = ask as { readonly goals: readonly string[]; readonly balance?: number };
  const read = readProblem({
    model: "plots",
    sites,
    p,
    houses,
    capacity: sites.map(() => 2 + chance.below(3)),
    maxPerSite: 3,
    travel: sites.map(() => 300 + chance.below(4000)),
    areas: { of, existing, residents },
    cover: empty.map((a) => of.flatMap((one, j) => (one === a ? [j] : []))),
    weights: empty.map((a) => residents[a]),
    ...(balance !== undefined && {
      districts: of.map((a) => `d${a % 4}`),
      districtCount: "sites",
      balance,
    }),
    goals,
  });
  if (!read.ok) throw new Error(`${read.error.at}: ${read.error.message}`);
  return read.value.problem;
}
