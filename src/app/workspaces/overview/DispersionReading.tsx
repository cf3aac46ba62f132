import type {
  Assessment,
  ClusteringCurve,
  Count,
  Evenness,
  History,
  NeighbourhoodId,
  Scan,
} from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { useAnalysis } from "../../map/use-analysis.ts";
import { type AnalysisResult, READING_QUESTIONS, useView } from "../../state/index.ts";
import { neighbourhoodsById } from "../../state/selectors/places.ts";
import type { Reading } from "../../state/use-reading.ts";
import { ProgressBar, Segmented, Sentences } from "../../ui/index.ts";
import { AnalysisItem } from "./AnalysisItem.tsx";
import type { AreaRow } from "./area-rows.ts";
import { CurveView } from "./CurveView.tsx";
import { DenseView } from "./DenseView.tsx";
import { EvenView } from "./EvenView.tsx";
import type { Opening } from "./opening.ts";
import { OverTime } from "./over-time/OverTime.tsx";
import { ReadingItem } from "./ReadingItem.tsx";
import {
  curveSentence,
  denseSentence,
  evenSentence,
  reasonSentence,
  yearSentence,
} from "./reading-sentences.ts";
import { StandingOut } from "./StandingOut.tsx";
import { crowdedBuildings, unusedAreas } from "./standing-out.ts";

interface DispersionReadingProps {
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly rows: readonly AreaRow[];
  readonly opening: Opening;
}

const HISTORY = { kind: "history" } as const;
const COUNTS = ["programme", "stock"] as const satisfies readonly Count[];

/** How dispersed, a sentence each: against chance, between areas, where densest, where none, who needs a reason. */
export function DispersionReading({ reading, assessment, rows, opening }: DispersionReadingProps) {
  const { m, dataset } = reading;
  const count = useView((view) => view.readingCount);
  const ask = READING_QUESTIONS[count];
  const curve = useAnalysis(ask.curve);
  const even = useAnalysis(ask.evenness);
  const scan = useAnalysis(ask.scan);
  const history = useAnalysis(HISTORY);
  const crowded = crowdedBuildings(reading, assessment, m);
  const nameOf = (id: string) =>
    neighbourhoodsById(dataset).get(id as NeighbourhoodId)?.name ?? m.text("noun.area");
  const close = m.text("reading.close");
  return (
    <>
      <div className="ws-reading-count">
        <Segmented<Count>
          label={m.text("reading.count")}
          options={COUNTS.map((value) => ({ value, label: m.text(`reading.count.${value}`) }))}
          value={count}
          onChange={(value) => commands.setReadingCount.run(value)}
          size="small"
        />
      </div>
      <UnderWay results={[curve, even, scan, history]} m={m} />
      <ol className="ws-reading">
        <AnalysisItem<ClusteringCurve>
          title={m.text("reading.curve.title")}
          question={ask.curve}
          result={curve}
          kind="clustering-curve"
          sentence={(answer) => curveSentence(answer, m)}
          open={m.text("reading.open.curve")}
          content={(answer) => <CurveView curve={answer} m={m} />}
          m={m}
        />
        <AnalysisItem<History>
          title={m.text("reading.year.title")}
          question={HISTORY}
          result={history}
          kind="history"
          sentence={(answer) => yearSentence(answer, count, m)}
          open={m.text("reading.open.year")}
          content={(answer) => <OverTime history={answer} count={count} reading={reading} />}
          m={m}
        />
        {rows.length > 0 && (
          <>
            <AnalysisItem<Evenness>
              title={m.text("reading.even.title")}
              question={ask.evenness}
              result={even}
              kind="evenness"
              sentence={(answer) => evenSentence(answer, m)}
              open={m.text("reading.open.even")}
              content={(answer) => <EvenView evenness={answer} m={m} />}
              m={m}
            />
            <AnalysisItem<Scan>
              title={m.text("reading.dense.title")}
              question={ask.scan}
              result={scan}
              kind="scan"
              sentence={(answer) => denseSentence(answer, nameOf, m)}
              open={m.text("reading.open.dense")}
              content={(answer) => (
                <DenseView
                  scan={answer}
                  densest={opening.densest}
                  rows={rows}
                  nameOf={nameOf}
                  reading={reading}
                />
              )}
              m={m}
            />
            <ReadingItem
              title={m.text("reading.unused.title")}
              {...(rows.some(({ unused }) => unused)
                ? {
                    more: {
                      open: m.text("reading.open.places"),
                      close,
                      content: () => (
                        <StandingOut
                          title={m.text("overview.unusedTitle")}
                          places={unusedAreas(rows, m)}
                          none={m.text("overview.unusedNone")}
                          dataset={dataset}
                          m={m}
                        />
                      ),
                    },
                  }
                : {})}
            >
              <Sentences text={opening.unused ?? m.text("overview.unusedNone")} />
            </ReadingItem>
          </>
        )}
        <ReadingItem
          title={m.text("reading.reason.title")}
          {...(crowded.length > 0
            ? {
                more: {
                  open: m.text("reading.open.places"),
                  close,
                  content: () => (
                    <StandingOut
                      title={m.text("overview.crowded")}
                      places={crowded}
                      none={m.text("overview.crowdedNone")}
                      dataset={dataset}
                      m={m}
                    />
                  ),
                },
              }
            : {})}
        >
          <Sentences text={reasonSentence(opening.over, crowded, m)} />
        </ReadingItem>
      </ol>
    </>
  );
}

/** One bar for all that is being drawn: three of them would be three things to watch. */
function UnderWay({ results, m }: { readonly results: readonly AnalysisResult[]; readonly m: Reading["m"] }) {
  const waited = results.filter(({ standing }) => standing === "running" || standing === "waiting");
  if (waited.length === 0) return null;
  const progress = waited.find(({ standing }) => standing === "running")?.progress;
  const done = results.length - waited.length;
  const share = progress && progress.of > 0 ? progress.done / progress.of : 0;
  return (
    <ProgressBar
      label={m.text("reading.progress")}
      value={done + share}
      max={results.length}
      onCancel={() => void commands.stopAnalysis.run()}
      cancelLabel={m.text("reading.stop")}
    />
  );
}
