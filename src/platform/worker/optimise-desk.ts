import {
  type Conflict,
  conflictOf,
  type LinearSlip,
  type LinearSolver,
  linearSlip,
  optimiseSites,
  type ProblemFault,
  type Result,
  readProblem,
  type SearchControl,
  type SearchProgress,
  type SiteOptimum,
  type TradeOff,
  tradeOff,
} from "../../engine/index.ts";

/** Progress is told this often, ms. */
const TELL_EVERY = 100;

/** A best choice as the page asks for it: with its proof slip, or with what clashes. */
export interface OptimiseAnswer {
  readonly optimum: SiteOptimum;
  /** null where nothing is proved, or the proof was not found in time. */
  readonly slip: LinearSlip | null;
  /** Only where no choice meets the conditions. */
  readonly conflict: Conflict | null;
}

/** Exact choices at the border. A problem crosses as a file of `spredt optimise` has it, and its slip carries it so. */
export interface OptimiseBorder {
  choose(
    file: unknown,
    seconds: number,
    onProgress: (progress: SearchProgress) => void,
  ): Promise<Result<OptimiseAnswer, ProblemFault>>;
  curve(
    file: unknown,
    seconds: number,
    onProgress: (progress: SearchProgress) => void,
  ): Promise<Result<TradeOff, ProblemFault>>;
}

export function optimiseDesk(
  load: () => Promise<LinearSolver>,
  now: () => number = () => performance.now(),
): OptimiseBorder {
  const controlOf = (seconds: number, onProgress: (progress: SearchProgress) => void): SearchControl => {
    let told = now();
    return {
      clock: () => now() / 1000,
      limit: seconds,
      onProgress: (progress) => {
        // A better choice is told at once: the solver may be long at the next, and the search be stopped before that.
        if (progress.best || now() - told >= TELL_EVERY) {
          told = now();
          onProgress(progress);
        }
        return "goOn";
      },
    };
  };
  return {
    choose: async (file, seconds, onProgress) => {
      const read = readProblem(file);
      if (!read.ok) return read;
      const { problem } = read.value;
      const solver = await load();
      const control = controlOf(seconds, onProgress);
      const optimum = optimiseSites(problem, solver, control);
      const conflict = optimum.status === "infeasible" ? conflictOf(problem, solver, control) : null;
      return {
        ok: true,
        value: { optimum, slip: linearSlip(file, problem, optimum, solver, control), conflict },
      };
    },
    curve: async (file, seconds, onProgress) => {
      const read = readProblem(file);
      if (!read.ok) return read;
      const solver = await load();
      return { ok: true, value: tradeOff(read.value.problem, solver, controlOf(seconds, onProgress)) };
    },
  };
}
