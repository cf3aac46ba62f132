import type { Project, Scenario, ScenarioId } from "../../../engine/index.ts";
import { activeScenario } from "../../state/selectors/scenarios.ts";
import { nextId } from "./next-id.ts";
import { scenarioTitle } from "./scenario-title.ts";

/** An empty scenario on the project's dataset and rule set. */
export function emptyScenario(project: Project, title?: string): Scenario {
  return {
    id: nextId<ScenarioId>(
      "s",
      project.scenarios.map((scenario) => scenario.id),
    ),
    title: title ?? scenarioTitle(project),
    datasetHash: project.datasetHash,
    ruleSet: project.ruleSet,
    changes: [],
    cursor: 0,
  };
}

/** Adds a scenario and goes to it. It is also what Sammenlign shows beside today's situation, until told otherwise. */
export function withScenario(project: Project, scenario: Scenario): Project {
  const [left, right] = project.compare;
  return {
    ...project,
    scenarios: [...project.scenarios, scenario],
    active: scenario.id,
    compare: left === right ? [left, scenario.id] : project.compare,
  };
}

export const replaceScenario = (project: Project, scenario: Scenario): Project => ({
  ...project,
  scenarios: project.scenarios.map((one) => (one.id === scenario.id ? scenario : one)),
});

/** The project with a scenario to work in: the active one, or a new "Alternativ A". */
export function inScenarioToWorkIn(project: Project): {
  readonly project: Project;
  readonly scenario: Scenario;
} {
  const active = activeScenario(project);
  if (active) return { project, scenario: active };
  const scenario = emptyScenario(project);
  return { project: withScenario(project, scenario), scenario };
}
