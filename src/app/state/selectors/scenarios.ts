import type { Change, Project, Scenario, ScenarioId } from "../../../engine/index.ts";

const NO_CHANGES: readonly Change[] = [];

export function scenarioOf(project: Project, id: ScenarioId | null): Scenario | null {
  return id === null ? null : (project.scenarios.find((scenario) => scenario.id === id) ?? null);
}

/** The scenario being worked in; null is today's situation. */
export const activeScenario = (project: Project): Scenario | null => scenarioOf(project, project.active);

/** changes[0..cursor] of the scenario, none for today's situation. The array keeps its identity between calls. */
export function changesInForce(project: Project, id: ScenarioId | null): readonly Change[] {
  const scenario = scenarioOf(project, id);
  if (!scenario) return NO_CHANGES;
  if (scenario.cursor >= scenario.changes.length) return scenario.changes;
  const known = cut.get(scenario);
  if (known) return known;
  const made = scenario.changes.slice(0, scenario.cursor);
  cut.set(scenario, made);
  return made;
}
const cut = new WeakMap<Scenario, readonly Change[]>();
