import {
  askLayout,
  checkLinearProof,
  checkScatterSlip,
  conflictOf,
  dominance,
  type LinearSolver,
  layoutQuestion,
  leastOver,
  rankAcceptability,
  readProblem,
  type SearchProgress,
  scatterFamily,
  scatterSites,
  scatterSlip,
  sensitivity,
  siteFamily,
} from "../../engine/index.ts";
import { optimiseDesk } from "./optimise-desk.ts";
import type {
  FoundSet,
  FoundSoFar,
  PlannerAnswer,
  PlannerInput,
  PlannerProgress,
  PlannerTask,
  ScatterBest,
  ScatterTask,
} from "./planner-tasks.ts";

/** What a task is given besides its input. */
export interface PlannerControl {
  /** Tell it as often as you like: it is passed on now and then. */
  readonly progress: PlannerProgress;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

export type PlannerWork = {
  readonly [Task in PlannerTask]: (
    input: PlannerInput<Task>,
    control: PlannerControl,
  ) => PlannerAnswer<Task> | Promise<PlannerAnswer<Task>>;
};

/** The solver is three megabytes that most questions do without: loaded when first asked for. */
const loadLazily = async (): Promise<LinearSolver> => (await import("../solver/load-solver.ts")).loadSolver();

/** How each task is done. Whoever waits for something else, such as a solver that is loaded, returns a promise. */
export function plannerWork(load: () => Promise<LinearSolver> = loadLazily): PlannerWork {
  const desk = ({ now }: PlannerControl) => optimiseDesk(load, now);
  return {
    acceptability: ({ table, ...question }) => rankAcceptability(table, question) ?? null,
    robustness: ({ table, weights, space, share }) => {
      const least = leastOver(space);
      if (!least) return null;
      return { within: dominance(table, least), sensitivity: sensitivity(table, weights, share) };
    },
    bestScatter,
    bestChoice: ({ file, seconds }, control) => desk(control).choose(file, seconds, telling(control)),
    scatterFamily: ({ problem, within, seconds }, control) => {
      const found = scatterSites(problem, limitsOf(seconds, control));
      if (!found.ok) return null;
      const family = scatterFamily(problem, found.value, { within, ...limitsOf(seconds, control) });
      return family.ok ? family.value : null;
    },
    siteFamily: async ({ file, chosen, houses, within, seconds }, control) => {
      const read = readProblem(file);
      if (!read.ok) return null;
      const { now } = control;
      return siteFamily(
        read.value.problem,
        { chosen, houses },
        await load(),
        { within },
        { clock: () => now() / 1000, limit: seconds },
      );
    },
    tradeOff: ({ file, seconds }, control) => desk(control).curve(file, seconds, telling(control)),
    conflict: async ({ file, seconds }, control) => {
      const read = readProblem(file);
      if (!read.ok) return null;
      const { now } = control;
      return conflictOf(read.value.problem, await load(), { clock: () => now() / 1000, limit: seconds });
    },
    layout: ({ near, asked, places }) => {
      const question = layoutQuestion(near, asked);
      return question ? askLayout(question, places) : null;
    },
    checkProof: ({ slip }) => (slip.kind === "scatter" ? checkScatterSlip(slip) : checkLinearProof(slip)),
  };
}

/** Nobody knows how many steps a search takes, but what it has found can be told. */
function telling({ progress }: PlannerControl): (told: SearchProgress) => void {
  // The proof that follows a search tells of no set: the one that was found stands.
  let found: FoundSoFar = { value: null, bound: null, best: null };
  return ({ value, bound, best }) => {
    found = { value: value ?? found.value, bound: bound ?? found.bound, best: setOf(best) ?? found.best };
    progress(0, 0, found);
  };
}

const setOf = (best: SearchProgress["best"]): FoundSet | null =>
  best && { chosen: best.choice.chosen, houses: best.choice.houses, reached: best.reached };

/** `found`: what is told beside each step. */
function limitsOf(seconds: number, { progress, now }: PlannerControl, found?: () => FoundSoFar) {
  return {
    milliseconds: seconds * 1000,
    now,
    progress: (done: number, of: number): "goOn" => {
      progress(done, of, found?.());
      return "goOn";
    },
  };
}

function bestScatter({ problem, seconds }: ScatterTask, control: PlannerControl): ScatterBest {
  let so: FoundSoFar = { value: null, bound: null, best: null };
  const keep = (chosen: readonly number[], value: number, bound: number, proved: boolean) => {
    so = { value, bound, best: { chosen, houses: null, reached: [{ value, bound, proved }] } };
    control.progress(0, 0, so);
  };
  const limits = limitsOf(seconds, control, () => so);
  const found = scatterSites(problem, {
    ...limits,
    onBest: (chosen, value, bound) => keep(chosen, value, bound, false),
  });
  if (!found.ok) return { result: null, trouble: found.error.kind, slip: null };
  const { chosen, value, bound, proved } = found.value;
  keep(chosen, value, bound, proved);
  const slip = proved
    ? scatterSlip(
        problem,
        found.value,
        limitsOf(seconds, control, () => so),
      )
    : null;
  return { result: found.value, trouble: null, slip };
}
