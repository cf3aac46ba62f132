import { useMemo } from "react";
import type { AnalysisQuestion, NearestShares, Point } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { useAnalysis, useBefore } from "../../../map/use-analysis.ts";
import { ChartFrame, CurveChart, Section } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { nearestSentence, SPOKEN_OF } from "./nearest-sentence.ts";

/** Where the curve is told; those that sentences speak of (Östh's neighbourhoods) among them. */
const K = [50, 100, 200, 400, 800, 1200, 1600];

interface NearestHomesProps {
  readonly at: Point;
  readonly m: Messages;
  /** Where it is all there is to tell, it is not asked for twice. */
  readonly open?: boolean;
}

/** A neighbourhood of as many homes everywhere, so that town and countryside can be compared. Asked when it is opened. */
export function NearestHomes({ at, m, open = false }: NearestHomesProps) {
  return (
    <Section title={m.text("nearest.title")} collapsible defaultOpen={open}>
      <Answered at={at} m={m} />
    </Section>
  );
}

function Answered({ at, m }: Omit<NearestHomesProps, "open">) {
  const question = useMemo(
    (): AnalysisQuestion => ({ kind: "nearest-shares", count: "programme", k: K, at: [at] }),
    [at],
  );
  const { answer, standing } = useAnalysis(question);
  const before = useBefore(question, "nearest-shares");
  if (standing === "failed") return <p className="ws-note">{m.text("nearest.failed")}</p>;
  if (!answer) return <p className="ws-note">{m.text("nearest.waiting")}</p>;
  if (answer.kind !== "nearest-shares") return <p className="ws-note">{m.text("nearest.tooFew")}</p>;
  return <Curve answer={answer} before={before} m={m} />;
}

interface CurveProps {
  readonly answer: NearestShares;
  /** Of today, while an alternative is open. */
  readonly before: NearestShares | null;
  readonly m: Messages;
}

const knownShares = ({ k: ks, shares }: NearestShares) =>
  ks.flatMap((k, index) => {
    const share = shares[index] ?? Number.NaN;
    return Number.isNaN(share) ? [] : [{ k, share }];
  });

function Curve({ answer, before, m }: CurveProps) {
  const known = knownShares(answer);
  const was = before ? knownShares(before) : null;
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
          headers: [
            m.text("nearest.homes"),
            m.text("nearest.share"),
            ...(was ? [m.text("pictures.today")] : []),
          ],
          rows: known.map(({ k, share }, i) => [k, share, ...(was ? [was[i]?.share ?? null] : [])]),
          text: (value, column) =>
            typeof value !== "number" ? "" : column > 0 ? percent(value) : m.number(value),
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
          {...(was
            ? {
                before: {
                  label: m.text("pictures.today"),
                  xs: was.map(({ k }) => k),
                  ys: was.map(({ share }) => share),
                },
              }
            : {})}
          bands={[]}
          x={{ label: m.text("nearest.homes"), text: (k) => m.number(k), range: [0, 1600] }}
          y={{
            label: "",
            text: percent,
            range: [
              0,
              Math.max(1.1 * answer.overall, ...[...known, ...(was ?? [])].map(({ share }) => 1.1 * share)),
            ],
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
