import { err, ok, type Result } from "../model/result.ts";
import { StrictReader } from "../strict-reader.ts";
import type { CaseFault } from "./case-file.ts";
import {
  DECISION_NOTE_SCHEMA,
  DECISION_NOTE_VERSION,
  type DecisionNote,
  decisionNoteText,
} from "./decision-note.ts";
import { readDecision } from "./read-case-decisions.ts";

/** Longer than this is no note from one meeting. */
const MOST_CHARACTERS = 2_000_000;

/** Reads what a meeting handed over, and refuses all that is not exactly that. */
export function readDecisionNote(text: string): Result<DecisionNote, readonly CaseFault[]> {
  const only = (code: CaseFault["code"], at = ""): Result<never, readonly CaseFault[]> => err([{ code, at }]);
  if (text.length > MOST_CHARACTERS) return only("too-big");
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return only("not-json");
  }
  const schema =
    typeof parsed === "object" && parsed !== null && "schema" in parsed ? parsed.schema : undefined;
  if (schema !== DECISION_NOTE_SCHEMA) return only("not-a-case", "schema");
  const faults: CaseFault[] = [];
  const note = StrictReader.whole(
    parsed,
    "",
    faults,
    (r): DecisionNote => ({
      schema: r.word("schema", [DECISION_NOTE_SCHEMA]),
      version: readVersion(r),
      questions: r.texts("questions"),
      decision: r.child("decision", readDecision),
    }),
  );
  if (faults.length > 0) return err(faults);
  return decisionNoteText(note.decision, note.questions) === text ? ok(note) : only("not-canonical");
}

const readVersion = (r: StrictReader): typeof DECISION_NOTE_VERSION => {
  r.whole("version", DECISION_NOTE_VERSION);
  return DECISION_NOTE_VERSION;
};
