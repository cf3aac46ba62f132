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
  RegisterQuestion,
  RegisterReport,
  RuleSet,
} from "../../engine/index.ts";
import type { Piece, TakePieces } from "./in-pieces.ts";

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

/** An address of the municipality's register, and where it is. */
export interface FoundAddress {
  readonly label: string;
  /** "2410 HERNES", which tells two addresses of one name apart; "" where the register does not tell. */
  readonly postal: string;
  readonly at: Point;
}

interface Checks {
  /** Addresses of the dataset's own register for somebody who is writing one; newest wins, as with drafts. */
  findAddresses(text: string, limit: number): Promise<readonly FoundAddress[]>;
  /** Looks through the register of the dataset as it is, before any scenario. */
  checkRegister(question: RegisterQuestion): Promise<RegisterReport>;
}

/**
 * The engine as the page knows it: name → (in) → out. The worker holds the dataset, indexed; afterwards only changes and
 * the rule set cross.
 */
export interface EngineProtocol extends Trials, Checks {
  /** Replaces the dataset; resolves to its hash. */
  load(dataset: Dataset): Promise<{ readonly datasetHash: string }>;
  assess(situated: Situated): Promise<Assessment>;
}

/** The same at the border: datasets go over in pieces, and so do answers, which tell only what has changed. */
export interface BorderProtocol extends Trials, Checks {
  /** Pieces of the dataset that the next `load` brings the rest of. */
  pieces(pieces: readonly Piece[]): Promise<void>;
  load(rest: Dataset): Promise<{ readonly datasetHash: string }>;
  /** Resolves, when all pieces are taken, to the rest of the update. */
  update(situated: Situated, take: TakePieces): Promise<AssessmentUpdate>;
}
