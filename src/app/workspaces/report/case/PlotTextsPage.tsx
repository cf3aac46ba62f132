import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { noPlotWords } from "../../../../engine/index.ts";
import { EmptyState, Section } from "../../../ui/index.ts";
import type { Report } from "../use-report.ts";
import { draftOf } from "./draft-of.ts";
import { PlotFields } from "./PlotFields.tsx";
import { plotsToTell } from "./plots-to-tell.ts";

/** More than this many plots at once is a wall. */
const AT_ONCE = 12;

/** What is said publicly of each plot: first those that an alternative builds on. */
export function PlotTextsPage({ report }: { readonly report: Report }) {
  const { project, m } = report;
  const [shown, setShown] = useState(AT_ONCE);
  const draft = draftOf(project);
  const plots = plotsToTell(project, draft);
  if (plots.length === 0)
    return (
      <EmptyState
        icon="plots"
        title={m.text("report.plotTexts.none.title")}
        body={m.text("report.plotTexts.none.body")}
      />
    );
  return (
    <>
      <p className="ws-report-lead">{m.text("report.plotTexts.lead")}</p>
      {plots.slice(0, shown).map(({ id, name, letters }) => {
        const words = draft.plots.find((one) => one.plot === id) ?? noPlotWords(id);
        const missing = letters.length > 0 && words.children === "";
        return (
          <Section
            key={id}
            collapsible
            defaultOpen={letters.length > 0 && plots.length <= 3}
            title={
              <>
                {name}
                {letters.length > 0 && (
                  <span className="ws-report-in">
                    {m.text("report.plotTexts.in", { letters: letters.join(", ") })}
                  </span>
                )}
                {missing && <span className="ws-report-empty">{m.text("report.plotTexts.missing")}</span>}
              </>
            }
          >
            <PlotFields report={report} plot={id} words={words} />
          </Section>
        );
      })}
      {plots.length > shown && (
        <Button variant="tertiary" onClick={() => setShown(shown + AT_ONCE)}>
          {m.text("report.houses.more", { count: Math.min(AT_ONCE, plots.length - shown) })}
        </Button>
      )}
    </>
  );
}
