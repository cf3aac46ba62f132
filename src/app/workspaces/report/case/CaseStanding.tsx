import { Button } from "@digdir/designsystemet-react";
import { commands } from "../../../commands/index.ts";
import type { ReportPage } from "../../../state/index.ts";
import { Icon } from "../../../ui/index.ts";
import type { Report } from "../use-report.ts";
import { draftOf } from "./draft-of.ts";
import { lackPage, lackText, pageOfPlace } from "./lack-text.ts";

/** Whether a case can be made of the draft, and if not, each thing that is missing with the way to it. */
export function CaseStanding({ report }: { readonly report: Report }) {
  const { m, project, lacks, findings } = report;
  if (!lacks) return <p className="ws-report-muted">{m.text("report.state.checking")}</p>;
  const draft = draftOf(project);
  const [first] = findings;
  const rows: readonly { readonly text: string; readonly page: ReportPage | null }[] = [
    ...lacks.map((lack) => ({ text: lackText(lack, draft, m), page: lackPage(lack) })),
    ...(first
      ? [
          {
            text: m.text("report.lack.words", { count: findings.length }),
            page: pageOfPlace(first.place),
          },
        ]
      : []),
  ];
  return (
    <section className="ws-report-standing" data-good={rows.length === 0} role="status">
      <p>
        <span className="ws-report-mark" data-good={rows.length === 0}>
          <Icon name={rows.length === 0 ? "check" : "warning"} size={20} />
        </span>
        <strong>
          {rows.length === 0
            ? m.text("report.state.ready")
            : m.text("report.state.lacks", { count: rows.length })}
        </strong>
      </p>
      {rows.length > 0 && (
        <ul className="ws-report-checks">
          {rows.map(({ text, page }) => (
            <li key={text}>
              <span>{text}</span>
              {page && (
                <Button
                  variant="tertiary"
                  className="ui-compact"
                  aria-label={m.text("report.lack.mendOf", { lack: text })}
                  onClick={() => commands.openReport.run(page)}
                >
                  {m.text("report.lack.mend")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
