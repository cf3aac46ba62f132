import type {
  AreaLevel,
  Assessment,
  AssessmentUpdate,
  Change,
  Dataset,
  DraftAssessment,
  HouseTrial,
  PlotId,
  Point,
  RuleSet,
} from "../../engine/index.ts";
import type { DatasetBorder } from "./dataset-door.ts";
import type { TakePieces } from "./in-pieces.ts";

/** What is in force: changes[0..cursor] of a scenario, or none for today's situation. */
export interface Situated {
  readonly changes: readonly Change[];
  readonly ruleSet: RuleSet;
  /** The level that areas are counted at; absent: the finest. */
  readonly level?: AreaLevel | undefined;
}

interface Trials {
  /** Tries a change that is not yet in the scenario: what follows the pointer. One is answered, one waits; a newer one takes the place of the one in waiting, which rejects as superseded. */
  draft(situated: Situated, trial: Change): Promise<DraftAssessment>;
  /** Every number of houses one plot may have, tried. Newest wins, as with drafts. */
  houseTrials(situated: Situated, plot: PlotId): Promise<readonly HouseTrial[]>;
  /** Counts around any point, for the rings that follow the pointer. */
  ringsAt(situated: Situated, point: Point): Promise<DraftAssessment["place"]["ringsBefore"]>;
}

/**
 * The engine as the page knows it: name → (in) → out. The worker holds the dataset, indexed; afterwards only changes and
 * the rule set cross.
 */
export interface EngineProtocol extends Trials {
  /** The dataset that is asked about from now on. */
  load(dataset: Dataset): Promise<void>;
  assess(situated: Situated): Promise<Assessment>;
}

/** The same at the border: datasets go over in pieces, and so do answers, which tell only what has changed. */
export interface BorderProtocol extends Trials, DatasetBorder {
  /** Resolves, when all pieces are taken, to the rest of the update. */
  update(situated: Situated, take: TakePieces): Promise<AssessmentUpdate>;
}
