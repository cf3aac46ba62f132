import type { Messages } from "../../../messages/index.ts";
import { Section, Sentences } from "../../ui/index.ts";
import type { ChangingAnswer } from "./changing-answers.ts";

/** «Hva ville endret svaret?» */
export function ChangingAnswers({
  answers,
  m,
}: {
  readonly answers: readonly ChangingAnswer[];
  readonly m: Messages;
}) {
  return (
    <Section title={m.text("inspector.change")}>
      {answers.length === 0 ? (
        <p className="ws-note">{m.text("inspector.change.none")}</p>
      ) : (
        <ul className="ws-answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <Sentences text={answer.text} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
