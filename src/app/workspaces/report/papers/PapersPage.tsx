import { Button } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { commands } from "../../../commands/index.ts";
import { readCaseMaking, readProject } from "../../../state/index.ts";
import { caseOf } from "../../../state/selectors/case-question.ts";
import { ProgressBar } from "../../../ui/index.ts";
import { CaseStanding } from "../case/CaseStanding.tsx";
import type { Report } from "../use-report.ts";
import { CaseMapSheets } from "./CaseMapSheets.tsx";
import { makePaper } from "./make-paper.ts";
import { PAPER_KINDS, type PaperKind, type PaperProgress } from "./paper-kinds.ts";

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
          {PAPER_KINDS.map((kind) => (
            <Made key={kind} report={report} kind={kind} />
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

function Made({ report: { m }, kind }: { readonly report: Report; readonly kind: PaperKind }) {
  const [standing, run, stop] = useMaking();
  return (
    <Row
      name={m.text(`report.papers.${kind}`)}
      body={m.text(`report.papers.${kind}.body`)}
      action={m.text("report.papers.download")}
      standing={standing}
      onMake={() =>
        run(async (tell, signal) => {
          await commands.makeCase.run();
          const { project } = readProject();
          const made = project && caseOf(project, readCaseMaking());
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

type Standing = "idle" | "failed" | { readonly progress: PaperProgress | null };
type Make = (tell: (progress: PaperProgress) => void, signal: AbortSignal) => Promise<void>;

/** Runs one making at a time, and tells how it stands. Whoever leaves the page wants nothing more of it. */
function useMaking(): readonly [Standing, (make: Make) => void, () => void] {
  const [standing, setStanding] = useState<Standing>("idle");
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);
  const run = (make: Make) => {
    const own = new AbortController();
    under.current = own;
    const tell = (now: Standing) => {
      if (!own.signal.aborted) setStanding(now);
    };
    tell({ progress: null });
    make((progress) => tell({ progress }), own.signal).then(
      () => tell("idle"),
      (error: unknown) => {
        console.error(error);
        tell("failed");
      },
    );
  };
  const stop = () => {
    under.current?.abort();
    setStanding("idle");
  };
  return [standing, run, stop];
}

interface RowProps {
  readonly name: string;
  readonly body: string;
  readonly action: string;
  readonly main?: boolean;
  readonly standing: Standing;
  readonly onMake: () => void;
  /** Left out where nothing can be stopped. */
  readonly onStop?: () => void;
  readonly m: Report["m"];
}

function Row({ name, body, action, main = false, standing, onMake, onStop, m }: RowProps) {
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
      {typeof standing === "object" ? (
        <ProgressBar
          label={
            standing.progress === null
              ? m.text("report.papers.working", { name })
              : m.text("report.papers.drawing", {
                  name,
                  at: standing.progress.done + 1,
                  of: standing.progress.of,
                })
          }
          {...(standing.progress === null
            ? {}
            : { value: standing.progress.done, max: standing.progress.of })}
          {...(onStop ? { onCancel: onStop, cancelLabel: m.text("report.papers.stop") } : {})}
        />
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
