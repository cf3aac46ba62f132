import { Button, Field, Label, Select } from "@digdir/designsystemet-react";
import { isKnown } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import type { Report } from "../use-report.ts";
import { WrittenText } from "../WrittenText.tsx";
import { CaseText } from "./CaseText.tsx";
import { draftOf } from "./draft-of.ts";
import { RuleSetTitle } from "./RuleSetTitle.tsx";
import { wholeNumber } from "./whole-number.ts";

const LINES = { title: 1, question: 2 } as const;
const NEWEST = "";

/** What the council is asked, how many homes are needed, and which release the figures are of. */
export function QuestionPage({ report }: { readonly report: Report }) {
  const { project, releases, readOnly, m } = report;
  const draft = draftOf(project);
  return (
    <>
      <p className="ws-report-lead">{m.text("report.question.lead")}</p>
      <div className="ws-report-fields">
        {(["title", "question"] as const).map((field) => (
          <CaseText
            key={field}
            report={report}
            place={field}
            label={m.text(`report.question.${field}`)}
            hint={m.text(`report.question.${field}.hint`)}
            lines={LINES[field]}
            value={draft[field]}
            onWrite={(text) => commands.editCaseDraft.run({ [field]: text })}
          />
        ))}
        <RuleSetTitle report={report} />
        <div className="ws-report-short">
          <WrittenText
            label={m.text("report.question.need")}
            hint={m.text("report.question.need.hint")}
            value={isKnown(draft.need) ? String(draft.need) : ""}
            readOnly={readOnly}
            onWrite={(text) => commands.editCaseDraft.run({ need: wholeNumber(text) })}
          />
        </div>
        {releases && releases.length > 0 ? (
          <Field data-size="sm" className="ws-report-short">
            <Label>{m.text("report.question.release")}</Label>
            <Select
              value={isKnown(draft.date) ? draft.date : NEWEST}
              disabled={readOnly}
              onChange={(event) =>
                commands.editCaseDraft.run({
                  date: event.target.value === NEWEST ? "unknown" : event.target.value,
                })
              }
            >
              <Select.Option value={NEWEST}>{m.text("report.question.release.newest")}</Select.Option>
              {releases.toReversed().map(({ date }) => (
                <Select.Option key={date} value={date}>
                  {m.date(date)}
                </Select.Option>
              ))}
            </Select>
          </Field>
        ) : (
          <div className="ws-report-note">
            <p>{m.text("report.question.noRelease")}</p>
            <Button variant="secondary" onClick={() => commands.openReport.run("what")}>
              {m.text("report.question.toRelease")}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
