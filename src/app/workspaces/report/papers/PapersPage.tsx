import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { commands } from "../../../commands/index.ts";
import { readCaseMaking, readProject } from "../../../state/index.ts";
import { caseOf } from "../../../state/selectors/case-question.ts";
import { ProgressBar } from "../../../ui/index.ts";
import { CaseStanding } from "../case/CaseStanding.tsx";
import type { Report } from "../use-report.ts";
import { CaseMapSheets } from "./CaseMapSheets.tsx";
import { PAPER_MAKERS, type PaperMaker } from "./paper-makers.ts";

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
          {PAPER_MAKERS.map((maker) => (
            <Made key={maker.id} report={report} maker={maker} />
          ))}
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
    <Row
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
    <Row
      name={m.text("report.papers.caseFile")}
      body={m.text("report.papers.caseFile.body")}
      action={m.text("report.papers.download")}
      standing={standing}
      onMake={() => run(async () => commands.downloadCase.run())}
      m={m}
    />
  );
}

function Made({ report: { m }, maker }: { readonly report: Report; readonly maker: PaperMaker }) {
  const [standing, run] = useMaking();
  return (
    <Row
      name={m.text(`report.papers.${maker.id}`)}
      body={m.text(`report.papers.${maker.id}.body`)}
      action={m.text("report.papers.download")}
      standing={standing}
      onMake={() =>
        run(async () => {
          await commands.makeCase.run();
          const { project } = readProject();
          const made = project && caseOf(project, readCaseMaking());
          // Why there is no case has been said by the command.
          if (made) commands.downloadFile.run(await maker.make(made, m.language));
        })
      }
      m={m}
    />
  );
}

type Standing = "idle" | "working" | "failed";

/** Runs one making at a time, and tells how it stands. */
function useMaking(): readonly [Standing, (make: () => Promise<void>) => void] {
  const [standing, setStanding] = useState<Standing>("idle");
  const run = (make: () => Promise<void>) => {
    setStanding("working");
    make().then(
      () => setStanding("idle"),
      (error: unknown) => {
        console.error(error);
        setStanding("failed");
      },
    );
  };
  return [standing, run];
}

interface RowProps {
  readonly name: string;
  readonly body: string;
  readonly action: string;
  readonly main?: boolean;
  readonly standing: Standing;
  readonly onMake: () => void;
  readonly m: Report["m"];
}

function Row({ name, body, action, main = false, standing, onMake, m }: RowProps) {
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p>{body}</p>
        {standing === "failed" && (
          <p className="ws-report-failed" role="alert">
            {m.text("report.papers.failed", { name })}
          </p>
        )}
      </div>
      {standing === "working" ? (
        <ProgressBar label={m.text("report.papers.working", { name })} />
      ) : (
        <Button
          variant={main ? "primary" : "secondary"}
          aria-label={main ? action : m.text("report.papers.downloadOf", { name })}
          onClick={onMake}
        >
          {action}
        </Button>
      )}
    </li>
  );
}
