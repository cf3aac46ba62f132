import { hasScenarios } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { goToNeighbour } from "../go-to-scenario.ts";

/** The alternative before this one; today's situation is first, and the round is closed. */
export const previousScenario = defineCommand({
  id: "previousScenario",
  shortcut: "[",
  palette: true,
  available: hasScenarios,
  run: () => goToNeighbour(-1),
});
