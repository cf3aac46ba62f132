/** What the council's room and the papers know: the public case and what can be reckoned from it. No way leads from here to a project. */

export { innerPoint } from "../geometry/inner-point.ts";
export { type Piece, Pieces, sendInPieces, type TakePieces } from "../in-pieces.ts";
export {
  type DecidedArea,
  type DecidedPlot,
  type Decision,
  type DecisionLedger,
  OUTCOMES,
  type Outcome,
  SCORE_CLASSES,
  type ScoreClass,
} from "../model/decision.ts";
export { isKnown, type Known, UNKNOWN } from "../model/known.ts";
export type { Result } from "../model/result.ts";
export * from "../release/public/index.ts";
export { RULES } from "../rules/index.ts";
export {
  type Agreement,
  caseCriteria,
  findAgreement,
  IMPORTANCES,
  type Importance,
  type MemberStanding,
  type MemberView,
} from "./agreement.ts";
export {
  type AreaFigures as CouncilAreaFigures,
  type CouncilBasis,
  type CouncilFinding,
  MOST_ROOM,
} from "./area-figures.ts";
export { type CaseFault, type CaseFile, caseFile, caseFileName } from "./case-file.ts";
export {
  type CouncilFigures,
  councilBasis,
  councilFigures,
  NOTHING,
  newlyAsking,
} from "./council-figures.ts";
export {
  type CouncilScores,
  councilScores,
  SCORE_FROM,
} from "./council-score.ts";
export {
  type DecisionMade,
  type DecisionRefusal,
  decisionFigures,
  isRefusal,
  recordDecision,
} from "./decision.ts";
export { brokenEntry, withDecision } from "./decision-ledger.ts";
export { decisionNoteText } from "./decision-note.ts";
export { figureSums, SCORES_SUM } from "./figure-sums.ts";
export * from "./public-case.ts";
export type { PublicDemand } from "./public-demand.ts";
export * from "./public-ground.ts";
export { NEAR_BASIS, NEAR_METRES, type PublicNearness } from "./public-nearness.ts";
export { readCase } from "./read-case.ts";
export { readDecisionNote } from "./read-decision-note.ts";
export { denominatorAge, replayDecision } from "./replay-decision.ts";
