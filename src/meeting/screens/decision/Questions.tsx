import { useState } from "react";
import { useCase } from "../../use-case.ts";
import { addQuestion, removeQuestion, useNote } from "./meeting-note.ts";

/** Questions as they are asked, to be answered now or later. */
export function Questions() {
  const { m } = useCase();
  const questions = useNote((note) => note.questions);
  const [text, setText] = useState("");
  return (
    <section className="mt-questions" aria-label={m.text("room.decision.questions")}>
      <h2>{m.text("room.decision.questions")}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          addQuestion(text);
          setText("");
        }}
      >
        <input
          value={text}
          aria-label={m.text("room.decision.ask")}
          placeholder={m.text("room.decision.ask")}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" className="mt-button">
          {m.text("room.decision.add")}
        </button>
      </form>
      {questions.length === 0 ? (
        <p className="mt-hint">{m.text("room.decision.noQuestions")}</p>
      ) : (
        <ol>
          {questions.map((question, n) => (
            <li key={`${n} ${question}`}>
              <span>{question}</span>
              <button
                type="button"
                className="mt-button"
                aria-label={m.text("room.decision.removeQuestion", { number: n + 1 })}
                onClick={() => removeQuestion(n)}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
