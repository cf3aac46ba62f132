import { Button, Dialog } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { MadeRelease } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { attacksHeld, type ReportPage } from "../../../state/index.ts";
import { focusFirst, Icon } from "../../../ui/index.ts";
import type { Report } from "../use-report.ts";
import { Prepared } from "./Prepared.tsx";

/** The last step: what is left to do before it, and the question that is asked once more. */
export function MakePage({ report }: { readonly report: Report }) {
  return <Prepared report={report}>{(made) => <Make report={report} made={made} />}</Prepared>;
}

function Make({ report, made }: { readonly report: Report; readonly made: MadeRelease }) {
  const { m, trial, saved, readOnly } = report;
  const [asking, setAsking] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const date = m.date(made.file.date);
  if (made.again) return <Made date={made.file.date} m={m} />;
  const held = attacksHeld(trial);
  const checks: readonly {
    readonly name: "table" | "attacks" | "saved";
    readonly met: boolean;
    readonly page: ReportPage | null;
  }[] = [
    { name: "table", met: true, page: "public" },
    { name: "attacks", met: held, page: "attacks" },
    { name: "saved", met: saved, page: null },
  ];
  const make = async () => {
    setAsking(false);
    setWaiting(true);
    await commands.makeRelease.run();
    setWaiting(false);
  };
  return (
    <>
      <p className="ws-report-lead">{m.text("report.make.lead")}</p>
      <section className="ws-report-section">
        <h3>{m.text("report.make.check")}</h3>
        <ul className="ws-report-checks">
          {checks.map(({ name, met, page }) => (
            <li key={name}>
              <span className="ws-report-mark" data-good={met}>
                <Icon name={met ? "check" : "warning"} size={18} />
              </span>
              <span>
                {m.text(`report.make.check.${name}`)}
                <span className="ui-hidden">{`: ${m.text(met ? "report.ready" : "report.missing")}`}</span>
              </span>
              {page && (
                <Button
                  variant="tertiary"
                  className="ui-compact"
                  onClick={() => commands.openReport.run(page)}
                >
                  {m.text(`report.page.${page}`)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <strong>{m.text("report.make.date", { date })}</strong>
      </p>
      <Button disabled={!held || !saved || readOnly || waiting} onClick={() => setAsking(true)}>
        {m.text(waiting ? "report.make.waiting" : "report.make.action")}
      </Button>
      {asking && (
        <Dialog
          open
          className="ws-report-modal"
          closeButton={m.text("report.make.confirm.no")}
          onClose={() => setAsking(false)}
        >
          <div className="ws-report-dialog">
            <h2>{m.text("report.make.confirm.title", { date })}</h2>
            <p>{m.text("report.make.confirm.body")}</p>
            <div className="ws-report-turns">
              <Button onClick={() => void make()}>{m.text("report.make.confirm.yes")}</Button>
              <Button variant="secondary" ref={focusFirst} onClick={() => setAsking(false)}>
                {m.text("report.make.confirm.no")}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}

function Made({ date, m }: { readonly date: string; readonly m: Report["m"] }) {
  return (
    <>
      <p className="ws-report-lead" role="status">
        {m.text("report.make.done", { date: m.date(date) })}
      </p>
      <p>{m.text("report.make.done.body")}</p>
      <div className="ws-report-turns">
        <Button onClick={() => commands.openReport.run("question")}>{m.text("report.make.toCase")}</Button>
        <Button variant="secondary" onClick={() => commands.downloadRelease.run({ date })}>
          {m.text("report.make.download")}
        </Button>
      </div>
    </>
  );
}
