import type { AnalysisQuestion } from "../../../engine/index.ts";
import { want } from "../analyser.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

/** Asks a question about dispersion of the active situation, unless it is answered or on its way. Asks again what failed or was stopped. */
export const askAnalysis = defineCommand<AnalysisQuestion>({
  id: "askAnalysis",
  available: hasProject,
  run: (question) => want(question),
});
