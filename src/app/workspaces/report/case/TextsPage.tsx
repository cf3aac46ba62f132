import { CASE_TEXTS } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import type { Report } from "../use-report.ts";
import { CaseText } from "./CaseText.tsx";
import { draftOf } from "./draft-of.ts";

/** The headings of a saksframlegg that no program can fill in. What is empty says so, here and in the paper. */
export function TextsPage({ report }: { readonly report: Report }) {
  const { project, m } = report;
  const draft = draftOf(project);
  const written = CASE_TEXTS.filter((name) => draft.texts[name] !== "").length;
  return (
    <>
      <p className="ws-report-lead">{m.text("report.texts.lead")}</p>
      <p className="ws-report-muted" aria-live="polite">
        {m.text("report.texts.written", { written, all: CASE_TEXTS.length })}
      </p>
      <div className="ws-report-fields">
        {CASE_TEXTS.map((name) => (
          <CaseText
            key={name}
            report={report}
            place={`text:${name}`}
            label={
              <>
                {m.text(`papers.heading.${name}`)}
                {draft.texts[name] === "" && (
                  <span className="ws-report-empty">{m.text("report.texts.empty")}</span>
                )}
              </>
            }
            hint={m.text(`report.texts.${name}.hint`)}
            lines={4}
            value={draft.texts[name]}
            onWrite={(text) => commands.editCaseDraft.run({ texts: { [name]: text } })}
          />
        ))}
      </div>
    </>
  );
}
