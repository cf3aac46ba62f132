import { Segmented } from "../../../app/ui/index.ts";
import {
  type DecisionRefusal,
  decisionNoteText,
  isRefusal,
  OUTCOMES,
  recordDecision,
  UNKNOWN,
} from "../../../engine/council/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { alternativeTitle, Letters } from "../../Letters.tsx";
import { useMeeting } from "../../meeting-store.ts";
import { ruleName } from "../../rule-names.ts";
import { saveText } from "../../save-text.ts";
import { useCase } from "../../use-case.ts";
import { decisionText } from "./decision-text.ts";
import { editNote, useNote } from "./meeting-note.ts";
import { Questions } from "./Questions.tsx";
import "./decision.css";

export function DecisionScreen() {
  const { publicCase, hash, reckoned, scores, m } = useCase();
  const { questions, evaluation, alternative, ...note } = useNote();
  const spoken = useMeeting((state) => state.alternative);
  const made = {
    ...note,
    alternative: alternative ?? spoken,
    evaluation: evaluation === "" ? UNKNOWN : evaluation,
  };
  const chosen = reckoned.find(({ alternative: { id } }) => id === made.alternative) ?? reckoned[0];
  const figures = { before: reckoned[0].figures, after: chosen.figures, scores };
  const recorded = recordDecision(publicCase, hash, made, figures);
  const refused = isRefusal(recorded) ? recorded : null;
  // What rules ask is said at once, and not only when the dates are in.
  const undated = { ...made, date: publicCase.date, evaluation: UNKNOWN };
  const asked = recordDecision(publicCase, hash, undated, figures);
  const save = (kind: "text" | "json") => {
    if (isRefusal(recorded)) return;
    const name = m.text("room.decision.file", { date: note.date });
    if (kind === "text") saveText(`${name}.txt`, decisionText(recorded, questions, m), "text/plain");
    else saveText(`${name}.json`, decisionNoteText(recorded, questions), "application/json");
  };
  return (
    <div className="mt-decision">
      <form className="mt-decision-made" onSubmit={(event) => event.preventDefault()}>
        <div className="mt-decision-choice">
          <Segmented
            label={m.text("room.decision.outcome")}
            value={note.outcome}
            onChange={(outcome) => editNote({ outcome })}
            options={OUTCOMES.map((value) => ({ value, label: m.text(`room.decision.outcome.${value}`) }))}
          />
          <Letters
            label={m.text("room.alternative")}
            value={made.alternative}
            onChange={(letter) => editNote({ alternative: letter })}
          />
        </div>
        <p className="mt-decision-title">{alternativeTitle(chosen.alternative, m)}</p>
        <div className="mt-decision-dates">
          <label>
            {m.text("room.decision.date")}
            <input
              type="date"
              value={note.date}
              onChange={(event) => editNote({ date: event.currentTarget.value })}
            />
          </label>
          <label>
            {m.text("room.decision.evaluation")}
            <input
              type="date"
              value={evaluation}
              onChange={(event) => editNote({ evaluation: event.currentTarget.value })}
            />
          </label>
        </div>
        <label className="mt-decision-reason">
          {m.text("room.decision.reason")}
          <textarea
            value={note.reason}
            onChange={(event) => editNote({ reason: event.currentTarget.value })}
            aria-describedby="mt-decision-state"
          />
        </label>
        <p id="mt-decision-state" className="mt-decision-state" aria-live="polite">
          {stateWords(isRefusal(asked) && asked.code === "no-reason" ? asked : refused, m)}
        </p>
        <div className="mt-decision-save">
          <button
            type="button"
            className="mt-button"
            disabled={refused !== null}
            onClick={() => save("text")}
          >
            {m.text("room.decision.saveText")}
          </button>
          <button
            type="button"
            className="mt-button"
            disabled={refused !== null}
            onClick={() => save("json")}
          >
            {m.text("room.decision.saveNote")}
          </button>
        </div>
        <p className="mt-hint">{m.text("room.decision.kept")}</p>
      </form>
      <Questions />
    </div>
  );
}

/** What is missing before the decision can be handed on, or that nothing is. */
function stateWords(refused: DecisionRefusal | null, m: Messages): string {
  if (refused === null) return m.text("room.decision.ready");
  if (refused.code === "no-reason")
    return m.text("room.decision.refused.no-reason", {
      rules: refused.rules.map((rule) => ruleName(rule, m)).join(", "),
    });
  return m.text(`room.decision.refused.${refused.code === "not-a-date" ? refused.field : refused.code}`);
}
