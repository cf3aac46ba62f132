import { Button } from "@digdir/designsystemet-react";
import type { Decision } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { DecisionText } from "./DecisionText.tsx";

interface NoteToRecordProps {
  readonly decision: Decision;
  readonly questions: readonly string[];
  readonly m: Messages;
  readonly onDone: () => void;
}

/** The decision as the meeting wrote it down, to be read through before it goes into the log. Questions stay in the note. */
export function NoteToRecord({ decision, questions, m, onDone }: NoteToRecordProps) {
  return (
    <section className="ws-decisions-form" aria-label={m.text("decisions.note")}>
      <h3>{m.text("decisions.note")}</h3>
      <DecisionText decision={decision} m={m} />
      {questions.length > 0 && (
        <>
          <h4>{m.text("decisions.questions")}</h4>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <div className="ws-decisions-row">
        <Button
          onClick={() => {
            void commands.recordDecision.run(decision);
            onDone();
          }}
        >
          {m.text("decisions.record")}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {m.text("decisions.cancel")}
        </Button>
      </div>
    </section>
  );
}
