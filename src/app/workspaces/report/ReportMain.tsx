import { Button } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { commands } from "../../commands/index.ts";
import { type ReportPage, useView } from "../../state/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { EmptyState } from "../../ui/index.ts";
import { AlternativesPage } from "./case/AlternativesPage.tsx";
import { PlotTextsPage } from "./case/PlotTextsPage.tsx";
import { QuestionPage } from "./case/QuestionPage.tsx";
import { TextsPage } from "./case/TextsPage.tsx";
import { DecisionsPage } from "./decisions/DecisionsPage.tsx";
import { PapersPage } from "./papers/PapersPage.tsx";
import { ReportNav } from "./ReportNav.tsx";
import { AttacksPage } from "./release/AttacksPage.tsx";
import { DatePage } from "./release/DatePage.tsx";
import { HousesPage } from "./release/HousesPage.tsx";
import { MadePage } from "./release/MadePage.tsx";
import { MakePage } from "./release/MakePage.tsx";
import { PublicPage } from "./release/PublicPage.tsx";
import { WhatPage } from "./release/WhatPage.tsx";
import { ZonesPage } from "./release/ZonesPage.tsx";
import { neighboursOf } from "./report-pages.ts";
import { type Report, useReport } from "./use-report.ts";
import "./report.css";

/** A page of text alone has nothing to tab to, yet a keyboard must be able to scroll it. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;

/** Rapport: the pages at the left, one of them beside it. */
export function ReportMain() {
  const report = useReport();
  const page = useView((view) => view.reportPage);
  const m = useMessages();
  const article = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    // A new page starts at its top, and is where the keyboard goes on reading.
    article.current?.scrollTo({ top: 0 });
    article.current?.focus({ preventScroll: true });
  }, [page]);
  if (!report)
    return (
      <EmptyState
        icon="report"
        title={m.text("report.noProject.title")}
        body={m.text("report.noProject.body")}
        action={
          <Button onClick={() => commands.openDialog.run({ name: "projects" })}>
            {m.text("report.noProject.action")}
          </Button>
        }
      />
    );
  return (
    <div className="ws-report">
      <ReportNav report={report} page={page} />
      <article ref={article} className="ws-report-page" aria-labelledby="report-page" {...SCROLLED_BY_KEYS}>
        <h2 id="report-page">{m.text(`report.page.${page}`)}</h2>
        {report.readOnly && <p className="ws-report-note">{m.text("report.readOnly")}</p>}
        <Page report={report} page={page} />
        <Turns report={report} page={page} />
      </article>
    </div>
  );
}

interface PageProps {
  readonly report: Report;
  readonly page: ReportPage;
}

function Page({ report, page }: PageProps) {
  switch (page) {
    case "what":
      return <WhatPage m={report.m} />;
    case "zones":
      return <ZonesPage report={report} />;
    case "houses":
      return <HousesPage report={report} />;
    case "date":
      return <DatePage report={report} />;
    case "public":
      return <PublicPage report={report} />;
    case "attacks":
      return <AttacksPage report={report} />;
    case "make":
      return <MakePage report={report} />;
    case "question":
      return <QuestionPage report={report} />;
    case "alternatives":
      return <AlternativesPage report={report} />;
    case "texts":
      return <TextsPage report={report} />;
    case "decisions":
      return <DecisionsPage report={report} />;
    case "papers":
      return <PapersPage report={report} />;
    case "plotTexts":
      return <PlotTextsPage report={report} />;
    default:
      return <MadePage report={report} />;
  }
}

/** The way to the next page stands where reading ends. */
function Turns({ report: { m }, page }: PageProps) {
  const { before, after } = neighboursOf(page);
  if (!before && !after) return null;
  return (
    <div className="ws-report-turns">
      {before && (
        <Button variant="tertiary" onClick={() => commands.openReport.run(before)}>
          {m.text("report.back")}
        </Button>
      )}
      {after && (
        <Button variant="secondary" onClick={() => commands.openReport.run(after)}>
          {m.text("report.next", { page: m.text(`report.page.${after}`) })}
        </Button>
      )}
    </div>
  );
}
