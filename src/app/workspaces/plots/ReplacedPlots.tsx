import { commands } from "../../commands/index.ts";
import { nameList } from "../../state/selectors/name-list.ts";
import { replacedPlots } from "../../state/selectors/plots-in-force.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import type { Reading } from "../../state/use-reading.ts";

/** Plots of the register that the alternative has replaced: they are in no list, so it is told here where they went. */
export function ReplacedPlots({ reading }: { readonly reading: Reading }) {
  const { dataset, changes, m } = reading;
  const replaced = replacedPlots(dataset, changes);
  if (replaced.length === 0) return null;
  const name = (id: string) => subjectName({ kind: "plot", id }, reading, m);
  return (
    <details className="ws-details">
      <summary>{m.text("shape.replaced.count", { count: replaced.length })}</summary>
      <ul className="ws-side-list">
        {replaced.map(({ plot, number, by }) => (
          <li key={plot.id}>
            <button
              type="button"
              className="ws-side-row"
              onClick={() => commands.select.run({ kind: "plot", id: plot.id })}
            >
              <span className="ws-side-number">{number}</span>
              <span>
                {name(plot.id)}
                <span className="ws-side-sub">
                  {m.text("shape.replaced", {
                    names: nameList(
                      by.map((one) => name(one.plot)),
                      m,
                    ),
                  })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
