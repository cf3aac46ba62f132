import { canonicalJson } from "../canonical-json.ts";
import type { Decision } from "../model/decision.ts";

/** What a meeting hands to the case officer: the decision as the ledger takes it, and the questions that were asked. */
export interface DecisionNote {
  readonly schema: typeof DECISION_NOTE_SCHEMA;
  readonly version: typeof DECISION_NOTE_VERSION;
  readonly questions: readonly string[];
  readonly decision: Decision;
}

export const DECISION_NOTE_SCHEMA = "spredt-decision-note";
export const DECISION_NOTE_VERSION = 1;

/** The note as a file: canonical JSON, so that the same meeting gives the same bytes. */
export function decisionNoteText(decision: Decision, questions: readonly string[]): string {
  const note: DecisionNote = {
    schema: DECISION_NOTE_SCHEMA,
    version: DECISION_NOTE_VERSION,
    questions,
    decision,
  };
  return `${canonicalJson(note)}\n`;
}
