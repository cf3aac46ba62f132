import { useMemo } from "react";
import type { AnalysisQuestion, NearestShares, Point } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { useAnalysis } from "../../../map/use-analysis.ts";
import { ChartFrame, CurveChart, Section } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { nearestSentence, SPOKEN_OF } from "./nearest-sentence.ts";

/** Where the curve is told; those that sentences speak of (Östh's neighbourhoods) among them. */
const K = [50, 100, 200, 400, 800, 1200, 1600];

interface NearestHomesProps {
  readonly at: Point;
  readonly m: Messages;
}

/** A neighbourhood of as many homes everywhere, so that town and countryside can be compared. Asked when it is opened. */
export function NearestHomes({ at, m }: NearestHomesProps) {
  return (
    <Section title={m.text("nearest.title")} collapsible defaultOpen={false}>
      <Answered at={at} m={m} />
    </Section>
  );
}

function Answered({ at, m }: NearestHomesProps) {
  const question = useMemo(
    (): AnalysisQuestion => ({ kind: "nearest-shares", count: "programme", k: K, at: [at] }),
    [at],
  );
  const { answer, standing } = useAnalysis(question);
  if (standing === "failed") return <p className="ws-note">{m.text("nearest.failed")}</p>;
  if (!answer) return <p className="ws-note">{m.text("nearest.waiting")}</p>;
  if (answer.kind !== "nearest-shares") return <p className="ws-note">{m.text("nearest.tooFew")}</p>;
  return <Curve answer={answer} m={m} />;
}

function Curve({ answer, m }: { readonly answer: NearestShares; readonly m: Messages }) {
  const known = answer.k.flatMap((k, index) => {
    const share = answer.shares[index] ?? Number.NaN;
    return Number.isNaN(share) ? [] : [{ k, share }];
  });
  const percent = (share: number) => m.text("nearest.percent", { share: m.number(100 * share, 1) });
  const title = m.text("nearest.chart");
  return (
    <>
      <p>
        {nearestSentence(
          known.filter(({ k }) => SPOKEN_OF.includes(k)),
          answer.overall,
          m,
        )}
      </p>
      <ChartFrame
        title={title}
        description={m.text("nearest.description")}
        table={{
          headers: [m.text("nearest.homes"), m.text("nearest.share")],
          rows: known.map(({ k, share }) => [k, share]),
          text: (value, column) =>
            typeof value !== "number" ? "" : column === 1 ? percent(value) : m.number(value),
        }}
        fileName={m.text("nearest.fileName")}
        onDownload={(file) => commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <CurveChart
          label={title}
          xs={known.map(({ k }) => k)}
          ys={known.map(({ share }) => share)}
          lineLabel={m.text("nearest.line")}
          bands={[]}
          x={{ label: m.text("nearest.homes"), text: (k) => m.number(k), range: [0, 1600] }}
          y={{
            label: "",
            text: percent,
            range: [0, Math.max(1.1 * answer.overall, ...known.map(({ share }) => 1.1 * share))],
          }}
          reference={{ at: answer.overall, label: m.text("nearest.overall") }}
          reading={(index) => {
            const one = known[index];
            return one ? m.text("nearest.reading", { k: one.k, share: m.number(100 * one.share, 1) }) : "";
          }}
          height={170}
        />
      </ChartFrame>
      <p className="ws-note">{m.text("nearest.caveat")}</p>
    </>
  );
}
