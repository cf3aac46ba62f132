import type { ScenarioId } from "../../engine/index.ts";
import { readProject } from "../state/index.ts";
import { scenarioOf } from "../state/selectors/scenarios.ts";
import { editProject } from "./edit-project.ts";

/** Which scenario is worked in is part of the project: it is saved with it, and undo goes back to it. */
export function goToScenario(id: ScenarioId | null): void {
  const { project } = readProject();
  if (!project) return;
  const scenario = scenarioOf(project, id);
  if (project.active === (scenario?.id ?? null)) return;
  editProject(
    scenario ? "commands.step.switchScenario" : "commands.step.switchToToday",
    (now) => ({ ...now, active: scenario?.id ?? null }),
    scenario ? { title: scenario.title } : undefined,
  );
}

/** One step round the ring of today's situation and the scenarios. */
export function goToNeighbour(step: 1 | -1): void {
  const { project } = readProject();
  if (!project) return;
  const ring = [null, ...project.scenarios.map((scenario) => scenario.id)];
  const at = Math.max(0, ring.indexOf(project.active));
  goToScenario(ring[(at + step + ring.length) % ring.length] ?? null);
}
