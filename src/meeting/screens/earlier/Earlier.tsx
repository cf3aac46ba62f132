import { VerdictMark } from "../../../app/ui/index.ts";
import {
  brokenEntry,
  type Decision,
  denominatorAge,
  isKnown,
  replayDecision,
} from "../../../engine/council/index.ts";
import { ruleName } from "../../rule-names.ts";
import { useCase } from "../../use-case.ts";
import "./earlier.css";

/** The newest that read from the back row; the whole list is in the papers. */
const MOST = 6;
/** Residents counted longer before a decision than this are too old to rest it on (D10). */
const OLD_YEARS = 2;

export function Earlier() {
  const { publicCase, m } = useCase();
  const { decisions } = publicCase;
  const broken = brokenEntry(decisions);
  const shown = decisions.slice(-MOST).reverse();
  return (
    <div className="mt-earlier">
      {broken !== null && (
        <p role="alert">
          <VerdictMark tone="justify" size={24} /> {m.text("meeting.earlier.broken", { entry: broken + 1 })}
        </p>
      )}
      <table>
        <thead>
          <tr>
            {(["date", "what", "where", "why", "now"] as const).map((column) => (
              <th key={column} scope="col">
                {m.text(`meeting.earlier.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ decision, hash }) => (
            <Row key={hash} decision={decision} />
          ))}
        </tbody>
      </table>
      {decisions.length > MOST && (
        <p className="mt-quiet">{m.text("meeting.earlier.more", { count: decisions.length - MOST })}</p>
      )}
    </div>
  );
}

function Row({ decision }: { readonly decision: Decision }) {
  const { publicCase, m } = useCase();
  const turned = replayDecision(decision, publicCase.ruleSet);
  const age = denominatorAge(decision);
  const { evaluation } = decision;
  return (
    <tr>
      <td>{m.date(decision.date)}</td>
      <td>
        <strong>{m.text(`meeting.earlier.outcome.${decision.outcome}`)}</strong> {decision.title}
      </td>
      <td>
        {decision.plots.length === 0
          ? m.text("meeting.alternative.nothing")
          : decision.plots
              .map(({ name, houses, around = "none" }) =>
                m.text("meeting.earlier.houses", { name, houses, around }),
              )
              .join(", ")}
      </td>
      <td>{decision.reason === "" ? m.text("meeting.earlier.noReason") : decision.reason}</td>
      <td>
        {turned.length === 0 ? (
          m.text("meeting.earlier.same")
        ) : (
          <ul>
            {turned.map(({ area, name, rule, now }) => (
              <li key={`${area} ${rule}`}>
                {m.text("meeting.earlier.turned", { name, rule: ruleName(rule, m), now })}
              </li>
            ))}
          </ul>
        )}
        {age !== null && age > OLD_YEARS && (
          <p className="mt-quiet">{m.text("meeting.earlier.old", { years: age })}</p>
        )}
        {isKnown(evaluation) && evaluation <= publicCase.date && (
          <p className="mt-quiet">{m.text("meeting.earlier.due", { date: m.date(evaluation) })}</p>
        )}
      </td>
    </tr>
  );
}
