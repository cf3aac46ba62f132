import { Button } from "@digdir/designsystemet-react";
import type { LayoutAnswer, PlotId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { ruleTitle } from "../../../state/selectors/rule-book.ts";
import { fixRows } from "./fix-rows.ts";
import { takeFix } from "./take-fix.ts";

interface NearestFixesProps {
  readonly plot: PlotId;
  readonly answer: LayoutAnswer;
  readonly m: Messages;
}

/** The nearest ways out, each tried by the engine and done by its button; and which rules hold the plot back. */
export function NearestFixes({ plot, answer, m }: NearestFixesProps) {
  const rows = fixRows(answer, m);
  const { binding } = answer.fix;
  return (
    <>
      {!answer.passes && (
        <>
          <h4 className="ws-houses-head">{m.text("houses.fix")}</h4>
          {rows.length === 0 && <p>{m.text("houses.fix.none")}</p>}
          <div className="ws-fixes">
            {rows.map((row) => (
              <Button
                key={row.id}
                variant="secondary"
                className="ui-compact"
                onClick={() => takeFix(plot, row)}
              >
                {row.text}
              </Button>
            ))}
          </div>
        </>
      )}
      {binding.length > 0 && (
        <details className="ws-details">
          <summary>{m.text("houses.binding")}</summary>
          <ul className="ws-list">
            {binding.map(({ rule, gainedM2, houses }) => (
              <li key={rule} className="ws-binding">
                <strong>{ruleTitle(rule, m)}</strong>
                <span className="ws-finding-text">
                  {gainedM2 === 0
                    ? m.text("houses.binding.shared")
                    : m.text("houses.binding.line", {
                        gained: m.number(gainedM2),
                        houses,
                        asked: answer.houses,
                      })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
