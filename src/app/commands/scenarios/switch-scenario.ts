import type { ScenarioId } from "../../../engine/index.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { goToScenario } from "../go-to-scenario.ts";

/** Goes to an alternative; null is today's situation. */
export const switchScenario = defineCommand<ScenarioId | null>({
  id: "switchScenario",
  available: hasProject,
  run: goToScenario,
});
