import {
  type Change,
  type ChangeId,
  type Dataset,
  id,
  type PlotId,
  type Project,
  type Scenario,
  type ScenarioId,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import type { Plan } from "../plan.ts";

/** The project a user first meets: the dataset, and the alternatives the plan has ready to compare. */
export function makeProject(plan: Plan, dataset: Dataset, datasetHash: string): Project {
  const scenarios = plan.alternatives.map(({ title, plots }, index): Scenario => {
    const changes = Object.entries(plots).map(([name, houses], k): Change => {
      const plot = dataset.plots.find((one) => one.name === name)?.id;
      if (plot === undefined) throw new Error(`${title} names no plot of ${plan.name}: ${name}`);
      return {
        id: id<ChangeId>(`demo-${index + 1}-${k + 1}`),
        kind: "open-plot",
        plot: id<PlotId>(plot),
        houses,
      };
    });
    return {
      id: id<ScenarioId>(`demo-${index + 1}`),
      title,
      datasetHash,
      ruleSet: STANDARD_RULE_SET.id,
      changes,
      cursor: changes.length,
    };
  });
  return {
    id: `demo-${plan.folder}`,
    title: plan.title,
    dataset,
    datasetHash,
    scenarios,
    active: null,
    compare: [scenarios[0]?.id ?? null, scenarios[1]?.id ?? null],
    ruleSets: [],
    ruleSet: STANDARD_RULE_SET.id,
    mappings: [],
    basemap: `demo/${plan.folder}`,
  };
}
