import type { Change, ChangeId, Project, Scenario } from "../../../engine/index.ts";
import { nextId } from "./next-id.ts";
import { inScenarioToWorkIn, replaceScenario } from "./with-scenario.ts";

/**
 * Adds one change to the scenario being worked in. Undo belongs to the project, so the cursor always stands last here;
 * a file from elsewhere may hold undone changes behind its cursor, and a new change takes their place.
 */
export function withChange(project: Project, make: (id: ChangeId, scenario: Scenario) => Change): Project {
  const work = inScenarioToWorkIn(project);
  const { scenario } = work;
  const kept = scenario.changes.slice(0, scenario.cursor);
  const id = nextId<ChangeId>(
    "c",
    scenario.changes.map((change) => change.id),
  );
  const changes = [...kept, make(id, scenario)];
  return replaceScenario(work.project, { ...scenario, changes, cursor: changes.length });
}

/** The same list with one change exchanged. */
export function withChanges(project: Project, scenario: Scenario, changes: readonly Change[]): Project {
  return replaceScenario(project, { ...scenario, changes, cursor: changes.length });
}
