import type {
  Assessment,
  ClusteringCurve,
  Count,
  Evenness,
  History,
  NearestSurface,
  NeighbourhoodId,
  Scan,
} from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { useAnalysis, useBefore } from "../../map/use-analysis.ts";
import {
  type AnalysisResult,
  HISTORY,
  nearestQuestion,
  READING_QUESTIONS,
  useView,
} from "../../state/index.ts";
import { areaAt } from "../../state/selectors/outline.ts";
import { neighbourhoodsById } from "../../state/selectors/places.ts";
import type { Reading } from "../../state/use-reading.ts";
import { ProgressBar, Segmented, Sentences } from "../../ui/index.ts";
import { AnalysisItem } from "./AnalysisItem.tsx";
import type { AreaRow } from "./area-rows.ts";
import { CurveView } from "./CurveView.tsx";
import { countChange, curveChange, denseChange, evenChange } from "./change-sentences.ts";
import { DenseView } from "./DenseView.tsx";
import { circleCamera } from "./dense/circle-camera.ts";
import { EvenView } from "./EvenView.tsx";
import { NearestView } from "./nearest/NearestView.tsx";
import { nearestChange, nearestSentence } from "./nearest/nearest-sentences.ts";
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
import { ReasonView } from "./reason/ReasonView.tsx";
import { crowdedBuildings } from "./standing-out.ts";
import { UnusedView } from "./unused/UnusedView.tsx";

interface DispersionReadingProps {
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly rows: readonly AreaRow[];
  readonly opening: Opening;
}

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
  const homes = useView((view) => view.nearestHomes);
  const askNearest = nearestQuestion(count, homes);
  const nearest = useAnalysis(askNearest);
  const before = {
    curve: useBefore(ask.curve, "clustering-curve"),
    even: useBefore(ask.evenness, "evenness"),
    scan: useBefore(ask.scan, "scan"),
    nearest: useBefore(askNearest, "nearest-surface"),
  };
  const crowded = crowdedBuildings(reading, assessment, m);
  const nameOf = (id: string) =>
    neighbourhoodsById(dataset).get(id as NeighbourhoodId)?.name ?? m.text("noun.area");
  const close = m.text("reading.close");
  const onMap = m.text("pictures.onMap");
  const title = reading.scenario?.title ?? "";
  const compared = reading.scenario !== null && reading.today !== null && reading.today !== assessment;
  const today = compared ? reading.today : null;
  const crowdedToday = today
    ? crowdedBuildings({ dataset, changes: [], assessment: today }, today, m).length
    : 0;
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
      <UnderWay results={[curve, even, scan, history, nearest]} m={m} />
      <ol className="ws-reading">
        <AnalysisItem<ClusteringCurve>
          title={m.text("reading.curve.title")}
          question={ask.curve}
          result={curve}
          kind="clustering-curve"
          sentence={(answer) => curveSentence(answer, m)}
          open={m.text("reading.open.curve")}
          content={(answer) => <CurveView curve={answer} before={before.curve} m={m} />}
          before={before.curve}
          change={(was, is) => curveChange(title, was, is, m)}
          onMap={() => commands.showReading.run({ layer: "risk" })}
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
          onMap={({ quarters }) => {
            const [at, against] = [quarters.at(-1), quarters.at(-Math.min(quarters.length, 5))];
            if (at && against) commands.showReading.run({ quarters: { at, against } });
          }}
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
              content={(answer) => <EvenView evenness={answer} before={before.even} nameOf={nameOf} m={m} />}
              before={before.even}
              change={(was, is) => evenChange(title, was, is, m)}
              // The rates of the map are of the whole stock; of the programme the map has the score of clustering.
              onMap={() => commands.showReading.run({ theme: count === "stock" ? "rate" : "clustering" })}
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
                  before={before.scan}
                  densest={opening.densest}
                  rows={rows}
                  nameOf={nameOf}
                  reading={reading}
                />
              )}
              before={before.scan}
              change={(was, is) => denseChange(title, was, is, nameOf, m)}
              onMap={({ circles: [first] }) =>
                commands.showReading.run({
                  layer: "scan",
                  picked: { layer: "scan", index: 0 },
                  camera: first ? circleCamera(first, dataset.neighbourhoods) : "all",
                })
              }
              m={m}
            />
            <AnalysisItem<NearestSurface>
              title={m.text("pictures.nearest.title")}
              question={askNearest}
              result={nearest}
              kind="nearest-surface"
              sentence={(answer) =>
                nearestSentence(answer, (point) => areaAt(dataset.neighbourhoods, point)?.name, m)
              }
              open={m.text("pictures.nearest.open")}
              content={(answer) => <NearestView surface={answer} before={before.nearest} reading={reading} />}
              before={before.nearest}
              change={(was, is) => nearestChange(title, was, is, m)}
              onMap={() => commands.showReading.run({ layer: "nearest" })}
              m={m}
            />
            <ReadingItem
              title={m.text("reading.unused.title")}
              {...(rows.some(({ unused }) => unused)
                ? {
                    more: {
                      open: m.text("reading.open.places"),
                      close,
                      content: () => <UnusedView rows={rows} assessment={assessment} reading={reading} />,
                    },
                    map: { label: onMap, show: () => commands.showReading.run({ theme: "headroom" }) },
                  }
                : {})}
              change={
                today &&
                countChange(
                  "pictures.change.unused",
                  title,
                  today.municipality.areasUnused,
                  assessment.municipality.areasUnused,
                  m,
                )
              }
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
                  content: () => <ReasonView crowded={crowded} assessment={assessment} reading={reading} />,
                },
                map: { label: onMap, show: () => commands.showReading.run({ layer: "buildings" }) },
              }
            : {})}
          change={today && countChange("pictures.change.reason", title, crowdedToday, crowded.length, m)}
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
