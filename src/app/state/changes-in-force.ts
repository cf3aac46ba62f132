import type { Change, Project, Scenario } from "../../engine/index.ts";

/** The scenario being worked in; null is today's situation. */
export function activeScenario(project: Project): Scenario | null {
  return project.scenarios.find(({ id }) => id === project.active) ?? null;
}

const NONE: readonly Change[] = [];
const sliced = new WeakMap<Scenario, readonly Change[]>();

/** changes[0..cursor] of the active scenario: the same array as long as the scenario is the same, so that memos hold. */
export function changesInForce(project: Project): readonly Change[] {
  const scenario = activeScenario(project);
  if (!scenario) return NONE;
  let changes = sliced.get(scenario);
  if (!changes) {
    changes = scenario.changes.slice(0, scenario.cursor);
    sliced.set(scenario, changes);
  }
  return changes;
}
