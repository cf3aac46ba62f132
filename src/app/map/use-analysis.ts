import { useEffect } from "react";
import type { Analysis, AnalysisQuestion } from "../../engine/index.ts";
import { commands } from "../commands/index.ts";
import {
  type AnalysisResult,
  type AnalysisSide,
  answerTo,
  questionKey,
  UNASKED,
  useAnalyses,
  useProject,
} from "../state/index.ts";

/**
 * What is known of a question; asks it of the situation as it now stands when nobody has. It lies here because the map asks
 * as panels do, and what both want is asked once.
 */
export function useAnalysis(
  question: AnalysisQuestion,
  wanted = true,
  side: AnalysisSide = "active",
): AnalysisResult {
  const result = useAnalyses((all) => all[side][questionKey(question)] ?? UNASKED);
  const missing = wanted && result.standing === "unasked";
  useEffect(() => {
    if (!missing) return;
    if (side === "today") commands.askToday.run(question);
    else commands.askAnalysis.run(question);
  }, [missing, question, side]);
  return result;
}

/** The same answer of today, while an alternative is open; null until it has come, and where the alternative changes nothing. */
export function useBefore<Kind extends Analysis["kind"]>(
  question: AnalysisQuestion,
  kind: Kind,
): Extract<Analysis, { kind: Kind }> | null {
  const inScenario = useProject(({ project }) => project !== null && project.active !== null);
  useAnalysis(question, inScenario, "today");
  const before = useAnalyses((all) => answerTo(all, question, kind, "today"));
  const after = useAnalyses((all) => answerTo(all, question, kind));
  return inScenario && before !== after ? before : null;
}
