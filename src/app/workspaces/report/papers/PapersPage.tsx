import { commands } from "../../../commands/index.ts";
import { makePaper, PAPER_KINDS, type PaperKind, useMaking } from "../../../paper-making/index.ts";
import { CaseStanding } from "../case/CaseStanding.tsx";
import type { Report } from "../use-report.ts";
import { CaseMapSheets } from "./CaseMapSheets.tsx";
import { caseNow } from "./case-now.ts";
import { PaperRow } from "./PaperRow.tsx";
import { PlotSheets } from "./PlotSheets.tsx";

/** What can be made of the case, once it is whole: each with one sentence on what it is. */
export function PapersPage({ report }: { readonly report: Report }) {
  const { m, lacks, findings } = report;
  const ready = lacks?.length === 0 && findings.length === 0;
  return (
    <>
      <p className="ws-report-lead">{m.text("report.papers.lead")}</p>
      <CaseStanding report={report} />
      {ready ? (
        <ul className="ws-report-papers">
          <Room report={report} />
          <CaseFile report={report} />
          {PAPER_KINDS.map((kind) =>
            kind === "plots" ? (
              <PlotSheets key={kind} report={report} />
            ) : (
              <Made key={kind} report={report} kind={kind} />
            ),
          )}
          <CaseMapSheets report={report} />
        </ul>
      ) : (
        <p className="ws-report-muted">{m.text("report.papers.notReady")}</p>
      )}
    </>
  );
}

/** The council's room: the one that most often is what somebody came for. */
function Room({ report: { m } }: { readonly report: Report }) {
  const [standing, run] = useMaking();
  return (
    <PaperRow
      name={m.text("report.papers.meeting")}
      body={m.text("report.papers.meeting.body")}
      action={m.text("report.papers.meeting.action")}
      main
      standing={standing}
      onMake={() => run(async () => commands.openRoom.run())}
      m={m}
    />
  );
}

function CaseFile({ report: { m } }: { readonly report: Report }) {
  const [standing, run] = useMaking();
  return (
    <PaperRow
      name={m.text("report.papers.caseFile")}
      body={m.text("report.papers.caseFile.body")}
      action={m.text("report.papers.download")}
      standing={standing}
      onMake={() => run(async () => commands.downloadCase.run())}
      m={m}
    />
  );
}

function Made({ report: { m }, kind }: { readonly report: Report; readonly kind: PaperKind }) {
  const [standing, run, stop] = useMaking();
  return (
    <PaperRow
      name={m.text(`report.papers.${kind}`)}
      body={m.text(`report.papers.${kind}.body`)}
      action={m.text("report.papers.download")}
      standing={standing}
      onMake={() =>
        run(async (tell, signal) => {
          const made = await caseNow();
          // Why there is no case has been said by the command.
          if (!made) return;
          const asked = { kind, language: m.language, bytes: made.bytes, base: document.baseURI };
          const paper = await makePaper(asked, tell, signal);
          if (paper) commands.downloadFile.run(paper);
        })
      }
      onStop={stop}
      m={m}
    />
  );
}
