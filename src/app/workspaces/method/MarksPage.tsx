import type { Mark } from "../../../engine/index.ts";
import { MARKS } from "./findings.ts";
import type { Method } from "./use-method.ts";

/** What the source marks mean, and how many thresholds carry each: an honest count of what is firm. */
export function MarksPage({ rules, m }: Method) {
  const count = (mark: Mark) =>
    rules.reduce((sum, { rule }) => sum + rule.params.filter((param) => param.basis.mark === mark).length, 0);
  return (
    <>
      <h2>{m.text("method.marks.title")}</h2>
      <p className="ws-method-asks">{m.text("method.marks.lead")}</p>
      <dl className="ws-method-marks">
        {MARKS.map((mark) => (
          <div key={mark}>
            <dt>
              <b>{mark}</b> {m.text(`method.mark.${mark}`)}
            </dt>
            <dd>
              {m.text(`method.mark.${mark}.body`)}
              <span className="ws-method-count">{m.text("method.mark.count", { count: count(mark) })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
