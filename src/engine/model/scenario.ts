import type { Change } from "./change.ts";
import type { RuleSetId, ScenarioId } from "./ids.ts";

/** A named alternative: what would change, on which dataset, judged by which rule set. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly title: string;
  readonly datasetHash: string;
  readonly ruleSet: RuleSetId;
  readonly changes: readonly Change[];
  /** How many of the changes are in force; the rest are undone but kept. */
  readonly cursor: number;
}
