import { NEAR_BASIS, NEAR_METRES, SCORE_FROM } from "../../../engine/index.ts";
import { BasisLine } from "./BasisLine.tsx";
import type { Method } from "./use-method.ts";
import { valueText } from "./value-text.ts";

/** The three classes of a plot that a council is shown: where they begin, and what each number rests on. They are the same in every rule set. */
export function CouncilClasses({ method: { m } }: { readonly method: Method }) {
  const numbers = [
    { name: "metres", value: NEAR_METRES, unit: "m", basis: NEAR_BASIS },
    { name: "some", ...SCORE_FROM.some, unit: "units" },
    { name: "many", ...SCORE_FROM.many, unit: "units" },
  ] as const;
  return (
    <section className="ws-method-section">
      <h3>{m.text("method.scores.council.title")}</h3>
      <p>{m.text("method.scores.council")}</p>
      <ul className="ws-method-thresholds">
        {numbers.map(({ name, value, unit, basis }) => (
          <li key={name}>
            <div className="ws-method-threshold-head">
              <h4>{m.text(`method.scores.council.${name}`)}</h4>
              <strong className="ui-number">{valueText(value, unit, m)}</strong>
            </div>
            <BasisLine basis={basis} m={m} />
          </li>
        ))}
      </ul>
    </section>
  );
}
