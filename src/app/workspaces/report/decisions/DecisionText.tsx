import { type Decision, isKnown } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";

/** One decision in words: what, where, why, and when it is to be looked at again. */
export function DecisionText({ decision, m }: { readonly decision: Decision; readonly m: Messages }) {
  const { date, outcome, title, plots, reason, evaluation } = decision;
  return (
    <>
      <p>
        <strong>{m.text(`decisions.outcome.${outcome}`)}</strong> {m.date(date)}: {title}
      </p>
      <p>
        {plots.length === 0
          ? m.text("meeting.alternative.nothing")
          : plots
              .map(({ name, houses, around = "none" }) =>
                m.text("meeting.earlier.houses", { name, houses, around }),
              )
              .join(", ")}
      </p>
      {reason !== "" && <p className="ws-decisions-reason">{reason}</p>}
      {isKnown(evaluation) && (
        <p className="ws-report-muted">{m.text("decisions.evaluated", { date: m.date(evaluation) })}</p>
      )}
    </>
  );
}
