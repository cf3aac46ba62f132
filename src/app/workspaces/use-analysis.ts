import { useEffect } from "react";
import type { AnalysisQuestion } from "../../engine/index.ts";
import { commands } from "../commands/index.ts";
import { type AnalysisResult, questionKey, UNASKED, useAnalyses } from "../state/index.ts";

/** What is known of a question; asks it of the situation as it now stands when nobody has. */
export function useAnalysis(question: AnalysisQuestion): AnalysisResult {
  const result = useAnalyses(({ active }) => active[questionKey(question)] ?? UNASKED);
  const unasked = result.standing === "unasked";
  useEffect(() => {
    if (unasked) void commands.askAnalysis.run(question);
  }, [unasked, question]);
  return result;
}
