import { useEffect } from "react";
import type { AnalysisQuestion } from "../../engine/index.ts";
import { commands } from "../commands/index.ts";
import { type AnalysisResult, questionKey, UNASKED, useAnalyses } from "../state/index.ts";

/**
 * What is known of a question; asks it of the situation as it now stands when nobody has. It lies here because the map asks
 * as panels do, and what both want is asked once.
 */
export function useAnalysis(question: AnalysisQuestion, wanted = true): AnalysisResult {
  const result = useAnalyses(({ active }) => active[questionKey(question)] ?? UNASKED);
  const missing = wanted && result.standing === "unasked";
  useEffect(() => {
    if (missing) void commands.askAnalysis.run(question);
  }, [missing, question]);
  return result;
}
