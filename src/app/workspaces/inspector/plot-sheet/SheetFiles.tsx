import { Button } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import { baseMapNear, commands } from "../../../commands/index.ts";
import { makePaper, useMaking } from "../../../paper-making/index.ts";
import { useView } from "../../../state/index.ts";
import { type PlotInForce, plotsInForce } from "../../../state/selectors/plots-in-force.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { ProgressBar } from "../../../ui/index.ts";
import { MapSheetChoice } from "../../MapSheetChoice.tsx";
import { PlotTicks } from "../../PlotTicks.tsx";
import { usePapers } from "../../use-papers.ts";
import { ownSheets } from "./own-content.ts";
import { nearBox, plotNear } from "./plot-near.ts";

interface SheetFilesProps {
  readonly own: PlotInForce;
  readonly reading: Reading;
  /** ISO date of drawing. */
  readonly date: string;
}

/** What more than the sheet itself is open: plots to choose among, or a map. */
type More = "plots" | "map";

/** The sheet as an archivable PDF, of this plot or of those that are chosen; and a map of the plot on paper at a chosen scale. Both are the office's own. */
export function SheetFiles(props: SheetFilesProps) {
  const { own, reading, date } = props;
  const { m, dataset, changes, project } = reading;
  const houseType = useView((view) => view.houseType);
  const [standing, run, stop] = useMaking();
  const [more, setMore] = useState<More | null>(null);
  const all = plotsInForce(dataset, changes);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    all.flatMap(({ plot, proposals }) => (proposals.length > 0 ? [plot.id] : [])),
  );
  const save = (plots: readonly PlotInForce[]) =>
    run(async (tell, signal) => {
      const asked = await ownSheets({
        plots,
        reading,
        date,
        houseType,
        ground: (one) => baseMapNear(project, nearBox(one)),
      });
      if (asked === null) throw new Error("the plots have not been assessed");
      const paper = await makePaper(asked, tell, signal);
      if (paper) commands.downloadFile.run(paper);
    });
  const turn = (which: More) => setMore(more === which ? null : which);
  return (
    <>
      {typeof standing === "object" ? (
        <div className="ps-files">
          <ProgressBar
            label={
              standing.progress === null
                ? m.text("sheet.pdf.working")
                : m.text("sheet.pdf.drawing", { at: standing.progress.done + 1, of: standing.progress.of })
            }
            {...(standing.progress === null
              ? {}
              : { value: standing.progress.done, max: standing.progress.of })}
            onCancel={stop}
            cancelLabel={m.text("report.papers.stop")}
          />
        </div>
      ) : (
        <div className="ps-files">
          <Button className="ui-compact" variant="secondary" onClick={() => save([own])}>
            {m.text("sheet.pdf")}
          </Button>
          {all.length > 1 && (
            <Button
              className="ui-compact"
              variant="secondary"
              aria-expanded={more === "plots"}
              onClick={() => turn("plots")}
            >
              {m.text("sheet.pdf.more")}
            </Button>
          )}
          <Button
            className="ui-compact"
            variant="secondary"
            aria-expanded={more === "map"}
            onClick={() => turn("map")}
          >
            {m.text("sheet.map.make")}
          </Button>
          <span aria-live="polite">{standing === "failed" ? m.text("sheet.pdf.failed") : ""}</span>
        </div>
      )}
      {more === "plots" && (
        <div className="ps-choice">
          <PlotTicks
            plots={all.map(({ plot: { id }, number, proposals }) => ({
              id,
              name: m.text("sheet.title", { number, name: subjectName({ kind: "plot", id }, reading, m) }),
              mark: proposals.length > 0 ? m.text("sheet.pdf.withHouses") : "",
            }))}
            chosen={chosen}
            onChange={setChosen}
            m={m}
          />
          <Button
            className="ui-compact"
            disabled={typeof standing === "object" || chosen.length === 0}
            onClick={() => save(all.filter(({ plot }) => chosen.includes(plot.id)))}
          >
            {m.text("sheet.pdf.chosen", { count: chosen.length })}
          </Button>
        </div>
      )}
      {more === "map" && <PlotMapSheet {...props} houseType={houseType} />}
    </>
  );
}

function PlotMapSheet({ own, reading, date, houseType }: SheetFilesProps & { readonly houseType: string }) {
  const papers = usePapers();
  const { m, dataset, project, ruleSet, active } = reading;
  const near = useMemo(() => plotNear(own, reading, houseType), [own, reading, houseType]);
  if (papers === null) return <p className="ps-choice">{m.text("plots.waiting")}</p>;
  const name = subjectName({ kind: "plot", id: own.plot.id }, reading, m);
  return (
    <div className="ps-choice">
      <MapSheetChoice
        hold={(chosen) => papers.plotMapHold(near.plot, chosen)}
        ask={async (chosen, format) => ({
          kind: "own-map",
          language: m.language,
          content: {
            title: m.text("sheet.title", { number: own.number, name }),
            municipality: dataset.municipality,
            date,
            crs: dataset.crs,
            ruleSet: { title: ruleSet.title, version: ruleSet.version },
            engine: active?.engineVersion ?? "",
            sources: dataset.sources,
          },
          near: { ...near, ground: await baseMapNear(project, nearBox(own)) },
          wish: chosen,
          format,
          fileName: `kartark_internt_${date}_tomt-${own.number}`,
        })}
        m={m}
      />
    </div>
  );
}
