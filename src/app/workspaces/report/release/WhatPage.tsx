import { mostCertain, RELEASE_PARAMETERS } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { Coins } from "./Coins.tsx";

/** What somebody held for even odds before. */
const EVEN = 0.5;

/** What a release is, and why its figures are changed on purpose. */
export function WhatPage({ m }: { readonly m: Messages }) {
  const { mostInAYear, leastDaysApart } = RELEASE_PARAMETERS;
  return (
    <>
      <p className="ws-report-lead">{m.text("report.what.lead")}</p>
      <section className="ws-report-section">
        <h3>{m.text("report.what.coins.title")}</h3>
        <Coins m={m} />
        <p className="ws-report-muted">{m.text("report.what.coins.how")}</p>
      </section>
      <section className="ws-report-section">
        <h3>{m.text("report.what.why.title")}</h3>
        <ul className="ws-report-points">
          <li>{m.text("report.what.why.move")}</li>
          <li>
            {m.text("report.what.why.odds", {
              before: m.percent(EVEN),
              after: m.percent(mostCertain(EVEN, 1)),
            })}
          </li>
          <li>{m.text("report.what.why.same")}</li>
          <li>{m.text("report.what.why.few", { most: mostInAYear, days: leastDaysApart })}</li>
        </ul>
      </section>
      <section className="ws-report-section">
        <h3>{m.text("report.what.council.title")}</h3>
        <blockquote className="ws-report-quote">{m.text("report.what.council")}</blockquote>
      </section>
    </>
  );
}
