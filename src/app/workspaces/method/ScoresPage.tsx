import { VerdictMark } from "../../ui/index.ts";
import type { Method } from "./use-method.ts";

/** How scores are made, what unknown means, how units are counted, and what the marks stand for. */
export function ScoresPage({ m }: Method) {
  return (
    <>
      <h2>{m.text("method.scores.title")}</h2>
      <p className="ws-method-asks">{m.text("method.scores.sum.title")}.</p>
      <p>{m.text("method.scores.sum")}</p>
      {(["clustering", "load", "suitability", "unknown"] as const).map((part) => (
        <section key={part} className="ws-method-section">
          <h3>{m.text(`method.scores.${part}.title`)}</h3>
          <p>{m.text(`method.scores.${part}`)}</p>
        </section>
      ))}
      <section className="ws-method-section">
        <h3>{m.text("method.scores.counts.title")}</h3>
        <p>{m.text("method.scores.counts.programme")}</p>
        <p>{m.text("method.scores.counts.stock")}</p>
      </section>
      <section className="ws-method-section">
        <h3>{m.text("method.verdicts.title")}</h3>
        <dl className="ws-method-verdicts">
          {VERDICT_ROWS.map(({ tone, words }) => (
            <div key={tone}>
              <dt>
                <VerdictMark tone={tone} size={14} />{" "}
                {words.map((word) => m.text(`verdict.${word}`)).join(" · ")}
              </dt>
              <dd>{m.text(`method.verdicts.${tone}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** Each mark with every word it stands for: dispersion, requirements, criteria. */
const VERDICT_ROWS = [
  { tone: "within", words: ["within", "met", "good"] },
  { tone: "consider", words: ["consider", "investigate", "acceptable"] },
  { tone: "justify", words: ["justify", "conflict", "poor"] },
  { tone: "unknown", words: ["unknown"] },
  { tone: "info", words: ["info"] },
] as const;
