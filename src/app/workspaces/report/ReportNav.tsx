import type { ReactNode } from "react";
import { commands } from "../../commands/index.ts";
import { attacksHeld, type ReportPage } from "../../state/index.ts";
import { Icon } from "../../ui/index.ts";
import { CASE_PAGES, RELEASE_STEPS } from "./report-pages.ts";
import type { Report } from "./use-report.ts";

interface ReportNavProps {
  readonly report: Report;
  readonly page: ReportPage;
}

/** The pages of Rapport in the order they are worked through. A tick says that a step has been carried out, and nothing else. */
export function ReportNav({ report, page }: ReportNavProps) {
  const { m, releases, trial } = report;
  const { decisions = [] } = report.project;
  const missing = report.lacks && report.lacks.length + (report.findings.length > 0 ? 1 : 0);
  const isDone = (step: ReportPage): boolean =>
    step === "attacks" ? attacksHeld(trial) : step === "make" && trial.made?.again === true;
  const entry = (name: ReportPage, number: number | null, aside: ReactNode = null) => (
    <li key={name}>
      <button
        type="button"
        className="ws-report-entry"
        aria-current={name === page ? "page" : undefined}
        onClick={() => commands.openReport.run(name)}
      >
        <b aria-hidden="true">{number}</b>
        <span>{m.text(`report.page.${name}`)}</span>
        {aside}
      </button>
    </li>
  );
  const done = (
    <>
      <Icon name="check" size={16} />
      <span className="ui-hidden">{m.text("report.ready")}</span>
    </>
  );
  return (
    <nav className="ws-report-nav" aria-label={m.text("report.nav")}>
      <h1>{m.text("shell.workspace.report")}</h1>
      <h2>{m.text("report.group.release")}</h2>
      <ol>
        {RELEASE_STEPS.map((step, at) => entry(step, at + 1, isDone(step) ? done : null))}
        {entry(
          "made",
          null,
          releases && releases.length > 0 ? <small>{m.number(releases.length)}</small> : null,
        )}
      </ol>
      <h2>
        {m.text("report.group.case")}
        {missing !== null && (
          <span className={missing === 0 ? "ws-report-in" : "ws-report-empty"}>
            {missing === 0 ? m.text("report.ready") : m.text("report.state.lacks", { count: missing })}
          </span>
        )}
      </h2>
      <ul>
        {CASE_PAGES.map((name) => entry(name, null))}
        {entry("decisions", null, decisions.length > 0 ? <small>{m.number(decisions.length)}</small> : null)}
      </ul>
      <h2>{m.text("report.group.papers")}</h2>
      <ul>{entry("papers", null)}</ul>
    </nav>
  );
}
