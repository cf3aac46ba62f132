import type { Assessment, Change, Dataset, DraftAssessment, Point, RuleSet } from "../../engine/index.ts";

/** What is in force: changes[0..cursor] of a scenario, or none for today's situation. */
export interface Situated {
  readonly changes: readonly Change[];
  readonly ruleSet: RuleSet;
}

/**
 * The whole engine protocol: name → (in) → out. The worker holds the dataset, indexed; afterwards only changes and
 * the rule set cross. `InlineEngine` serves tests and the CLI with the same face.
 */
export interface EngineProtocol {
  /** Replaces the dataset; resolves to its hash. */
  load(dataset: Dataset): Promise<{ readonly datasetHash: string }>;
  assess(situated: Situated): Promise<Assessment>;
  /** Tries a change that is not yet in the scenario: what follows the pointer. One is answered, one waits; a newer one takes the place of the one in waiting, which rejects as superseded. */
  draft(situated: Situated, trial: Change): Promise<DraftAssessment>;
  /** Counts around any point, for the rings that follow the pointer. */
  ringsAt(situated: Situated, point: Point): Promise<DraftAssessment["place"]["ringsBefore"]>;
}
