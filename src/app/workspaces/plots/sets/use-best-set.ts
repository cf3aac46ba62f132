import { useMemo } from "react";
import { commands, type PlanInput, type PlanQuestion } from "../../../commands/index.ts";
import { type Plan, usePlan } from "../../../map/use-plan.ts";
import type { PlanResult, SetsAsk } from "../../../state/index.ts";
import { ofChoice, ofScatter, type SetsOutcome } from "./best-set.ts";
import type { PlotProblem } from "./plot-problem.ts";
import { goalsOf } from "./set-candidates.ts";

export interface Sought {
  /** Null until there is an answer to what is asked now. */
  readonly outcome: SetsOutcome | null;
  readonly standing: PlanResult["standing"];
  readonly progress: PlanResult["progress"];
  readonly askAgain: () => void;
}

/** The best set for a problem: by the clique search where spread alone is sought, else by the solver. */
export function useBestSet(problem: PlotProblem, ask: SetsAsk): Sought {
  const { seconds } = ask;
  const goals = useMemo(() => goalsOf(ask), [ask]);
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
  const question = (
    scatterInput ? { task: "bestScatter", input: scatterInput } : { task: "bestChoice", input: choiceInput }
  ) as PlanQuestion;
  return { outcome, standing, progress, askAgain: () => void commands.askPlanner.run(question) };
}

/** The answer to the question that is asked now, not to the one before. */
export const fresh = <Task extends "bestScatter" | "bestChoice" | "scatterFamily" | "tradeOff" | "conflict">(
  plan: Plan<Task>,
) => (plan.stale ? null : (plan.planned?.answer ?? null));
