import type { Scenario, ScenarioId } from "../../engine/index.ts";

/** How many alternatives the bar has room for at 1280 px beside today's situation. */
const ROOM = 2;

/** The first alternatives, and always the one worked in; the rest go in a menu. */
export function shownScenarios(
  scenarios: readonly Scenario[],
  active: ScenarioId | null,
): { readonly shown: readonly Scenario[]; readonly hidden: readonly Scenario[] } {
  const first = scenarios.slice(0, ROOM);
  const current = scenarios.find((scenario) => scenario.id === active);
  const shown = current && !first.includes(current) ? [...first.slice(0, ROOM - 1), current] : first;
  return { shown, hidden: scenarios.filter((scenario) => !shown.includes(scenario)) };
}
