import { stopAll } from "../analyser.ts";
import { defineCommand } from "../define-command.ts";

/** Ends the analysis that is under way and those that wait. */
export const stopAnalysis = defineCommand({
  id: "stopAnalysis",
  palette: true,
  run: () => stopAll(),
});
