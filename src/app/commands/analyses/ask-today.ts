import type { AnalysisQuestion } from "../../../engine/index.ts";
import { want } from "../analyser.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

/** Asks a question about dispersion of the register as it is: what an alternative is held against. */
export const askToday = defineCommand<AnalysisQuestion>({
  id: "askToday",
  available: hasProject,
  run: (question) => want(question, "today"),
});
