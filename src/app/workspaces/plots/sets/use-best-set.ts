import { useMemo } from "react";
import { commands, type PlanInput, type PlanQuestion } from "../../../commands/index.ts";
import { type Plan, usePlan } from "../../../map/use-plan.ts";
import type { PlanResult, SetsAsk } from "../../../state/index.ts";
import { type BestSet, ofChoice, ofScatter, ofStopped, type SetsOutcome } from "./best-set.ts";
import type { PlotProblem } from "./plot-problem.ts";

export interface Sought {
  /** Null until there is an answer to what is asked now. */
  readonly outcome: SetsOutcome | null;
  readonly standing: PlanResult["standing"];
  readonly progress: PlanResult["progress"];
  /** The best found so far, while it is sought and once it has been stopped; null before there is one. */
  readonly soFar: BestSet | null;
  readonly askAgain: () => void;
}

/** The best set for a problem: by the clique search where spread alone is sought, else by the solver. */
export function useBestSet(problem: PlotProblem, ask: SetsAsk): Sought {
  const { seconds } = ask;
  const { goals } = problem;
  const scatterInput = useMemo(
    (): PlanInput<"bestScatter"> | null => problem.scatter && { problem: problem.scatter, seconds },
    [problem, seconds],
  );
  const choiceInput = useMemo(
    (): PlanInput<"bestChoice"> | null => (problem.scatter ? null : { file: problem.file, seconds }),
    [problem, seconds],
  );
  const scatter = usePlan("bestScatter", scatterInput);
  const choice = usePlan("bestChoice", choiceInput);
  const scatterAnswer = fresh(scatter);
  const choiceAnswer = fresh(choice);
  const outcome = useMemo(
    () =>
      scatterInput
        ? scatterAnswer && ofScatter(problem, scatterAnswer)
        : choiceAnswer && ofChoice(problem, goals, choiceAnswer),
    [problem, goals, scatterInput, scatterAnswer, choiceAnswer],
  );
  const { standing, progress } = scatterInput ? scatter : choice;
  const found = progress?.found?.best ?? null;
  const soFar = useMemo(() => found && ofStopped(problem, goals, found), [problem, goals, found]);
  const question = (
    scatterInput ? { task: "bestScatter", input: scatterInput } : { task: "bestChoice", input: choiceInput }
  ) as PlanQuestion;
  return { outcome, standing, progress, soFar, askAgain: () => void commands.askPlanner.run(question) };
}

/** The answer to the question that is asked now, not to the one before. */
export const fresh = <
  Task extends "bestScatter" | "bestChoice" | "scatterFamily" | "siteFamily" | "tradeOff" | "conflict",
>(
  plan: Plan<Task>,
) => (plan.stale ? null : (plan.planned?.answer ?? null));
