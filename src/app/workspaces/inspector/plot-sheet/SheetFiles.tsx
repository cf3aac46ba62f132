import { Button } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import { baseMapNear, commands } from "../../../commands/index.ts";
import { useView } from "../../../state/index.ts";
import { type PlotInForce, plotsInForce } from "../../../state/selectors/plots-in-force.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { MapSheetChoice } from "../../MapSheetChoice.tsx";
import { usePapers } from "../../use-papers.ts";
import { ownSheets } from "./own-content.ts";
import { nearBox, plotNear } from "./plot-near.ts";

interface SheetFilesProps {
  readonly own: PlotInForce;
  readonly reading: Reading;
  /** ISO date of drawing. */
  readonly date: string;
}

type Standing = "idle" | "working" | "failed";

/** The sheet as an archivable PDF, of this plot or of every plot that is built on; and a map of the plot on paper at a chosen scale. Both are the office's own. */
export function SheetFiles(props: SheetFilesProps) {
  const { own, reading, date } = props;
  const { m, dataset, changes, project } = reading;
  const houseType = useView((view) => view.houseType);
  const [standing, setStanding] = useState<Standing>("idle");
  const [map, setMap] = useState(false);
  const built = plotsInForce(dataset, changes).filter(({ proposals }) => proposals.length > 0);
  const others = built.some(({ plot }) => plot.id !== own.plot.id);
  const save = (plots: readonly PlotInForce[]) => {
    setStanding("working");
    pdfOf(plots).then(
      () => setStanding("idle"),
      (error: unknown) => {
        console.error(error);
        setStanding("failed");
      },
    );
  };
  const pdfOf = async (plots: readonly PlotInForce[]): Promise<void> => {
    const paper = await ownSheets({
      plots,
      reading,
      date,
      houseType,
      ground: (one) => baseMapNear(project, nearBox(one)),
    });
    if (paper === null) throw new Error("the plots have not been assessed");
    const { pageFonts, pdfFile } = await import("../../../../papers/index.ts");
    commands.downloadFile.run({
      name: `${paper.fileName}.pdf`,
      type: "application/pdf",
      bytes: await pdfFile(paper, await pageFonts()),
    });
  };
  return (
    <>
      <div className="ps-files">
        <Button
          className="ui-compact"
          variant="secondary"
          disabled={standing === "working"}
          onClick={() => save([own])}
        >
          {m.text("sheet.pdf")}
        </Button>
        {others && (
          <Button
            className="ui-compact"
            variant="secondary"
            disabled={standing === "working"}
            onClick={() => save(built)}
          >
            {m.text("sheet.pdf.built", { count: built.length })}
          </Button>
        )}
        <Button className="ui-compact" variant="secondary" aria-expanded={map} onClick={() => setMap(!map)}>
          {m.text("sheet.map.make")}
        </Button>
        <span aria-live="polite">{standing === "idle" ? "" : m.text(`sheet.pdf.${standing}`)}</span>
      </div>
      {map && <PlotMapSheet {...props} houseType={houseType} />}
    </>
  );
}

function PlotMapSheet({ own, reading, date, houseType }: SheetFilesProps & { readonly houseType: string }) {
  const papers = usePapers();
  const { m, dataset, project, ruleSet, active } = reading;
  const near = useMemo(() => plotNear(own, reading, houseType), [own, reading, houseType]);
  if (papers === null) return <p className="ps-map-sheet">{m.text("plots.waiting")}</p>;
  const name = subjectName({ kind: "plot", id: own.plot.id }, reading, m);
  return (
    <div className="ps-map-sheet">
      <MapSheetChoice
        hold={(chosen) => papers.plotMapHold(near.plot, chosen)}
        make={async (chosen) =>
          papers.plotMapSheet(
            {
              language: m.language,
              title: m.text("sheet.title", { number: own.number, name }),
              near: { ...near, ground: await baseMapNear(project, nearBox(own)) },
              municipality: dataset.municipality,
              date,
              crs: dataset.crs,
              ruleSet,
              engine: active?.engineVersion ?? "",
              sources: dataset.sources,
              houses: own.proposals.reduce((sum, one) => sum + one.houses, 0),
            },
            chosen,
          )
        }
        fileName={`kartark_internt_${date}_tomt-${own.number}`}
        date={date}
        m={m}
      />
    </div>
  );
}
