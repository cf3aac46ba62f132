import { Fragment } from "react";
import { ETHICS, FINDINGS } from "./findings.ts";
import { MarkTag } from "./MarkTag.tsx";
import type { Method } from "./use-method.ts";

/** What the rules rest on: five findings, and the eight rules that no rule set can change. */
export function AboutPage({ m }: Method) {
  return (
    <>
      <h2>{m.text("method.page.about")}</h2>
      <p className="ws-method-asks">{m.text("method.lead")}</p>
      <section className="ws-method-section">
        <h3>{m.text("method.findings.title")}</h3>
        <ol className="ws-method-findings">
          {FINDINGS.map(({ number, source, marks }) => (
            <li key={number}>
              <h4>{m.text(`method.finding.${number}.title`)}</h4>
              <p>{m.text(`method.finding.${number}`)}</p>
              <p className="ws-method-basis">
                {marks.map((mark) => (
                  <Fragment key={mark}>
                    <MarkTag mark={mark} m={m} />{" "}
                  </Fragment>
                ))}
                {source}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section className="ws-method-section">
        <h3>{m.text("method.ethics.title")}</h3>
        <ol className="ws-method-ethics">
          {ETHICS.map((number) => (
            <li key={number}>{m.text(`method.ethics.${number}`)}</li>
          ))}
        </ol>
      </section>
    </>
  );
}
