import { Button } from "@digdir/designsystemet-react";
import type { Scan } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { useAnalysis } from "../../map/use-analysis.ts";
import { READING_QUESTIONS, useView } from "../../state/index.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Sentences } from "../../ui/index.ts";
import type { AreaRow } from "./area-rows.ts";
import { Caveats } from "./Caveats.tsx";
import { ScanCircles } from "./dense/ScanCircles.tsx";
import { GroupsView } from "./groups/GroupsView.tsx";
import { localSentence, tooFewSentence } from "./reading-sentences.ts";
import { StandingOut } from "./StandingOut.tsx";
import { tightest } from "./standing-out.ts";

interface DenseViewProps {
  readonly scan: Scan;
  readonly before: Scan | null;
  readonly densest: string | null;
  readonly rows: readonly AreaRow[];
  readonly nameOf: (id: string) => string;
  readonly reading: Reading;
}

/** Circles, areas alike their neighbours, and the areas where a rule asks for something. */
export function DenseView({ scan, before, densest, rows, nameOf, reading }: DenseViewProps) {
  const { m, dataset } = reading;
  const theme = useView((view) => view.areaTheme);
  const riskHidden = useView((view) => view.hiddenLayers.includes("risk"));
  const risk = useAnalysis(READING_QUESTIONS[scan.count].risk, !riskHidden).answer;
  const { answer } = useAnalysis(READING_QUESTIONS[scan.count].localMoran);
  return (
    <>
      {densest !== null && scan.count === "programme" && <Sentences text={densest} />}
      <ScanCircles scan={scan} before={before} nameOf={nameOf} reading={reading} />
      {answer?.kind === "local-moran" && <Sentences text={localSentence(answer, m)} />}
      <div className="ws-reading-actions">
        <Button variant="secondary" className="ui-compact" onClick={() => commands.toggleLayer.run("risk")}>
          {m.text(riskHidden ? "reading.risk.show" : "reading.risk.hide")}
        </Button>
        {answer?.kind === "local-moran" && theme !== "localMoran" && (
          <Button
            variant="secondary"
            className="ui-compact"
            onClick={() => commands.showReading.run({ theme: "localMoran" })}
          >
            {m.text("reading.dense.neighbours")}
          </Button>
        )}
      </div>
      {!riskHidden && risk?.kind === "relative-risk" && (
        <p className="ws-note">
          {m.text("reading.risk.note", { bandwidth: m.metres(Math.round(risk.bandwidth / 10) * 10) })}
        </p>
      )}
      {!riskHidden && risk?.kind === "too-few" && <Sentences text={tooFewSentence(risk, m)} />}
      <GroupsView reading={reading} />
      <StandingOut
        title={m.text("overview.tightest")}
        places={tightest(rows, m)}
        none={m.text("overview.tightestNone")}
        dataset={dataset}
        m={m}
      />
      <Caveats
        m={m}
        reading={reading}
        lines={[
          m.text("reading.dense.caveat.many"),
          m.text("reading.dense.caveat.round"),
          m.text("reading.dense.caveat.areas"),
          ...small(scan, m),
          m.text("pictures.dense.edge"),
        ]}
      />
    </>
  );
}

/** What the densest circle rests on, in its own numbers. */
const small = ({ circles: [first] }: Scan, m: Reading["m"]): readonly string[] =>
  first && first.units > first.expected
    ? [
        m.text("pictures.dense.small", {
          units: first.units,
          residents: first.residents,
          expected: m.number(first.expected, 1),
        }),
      ]
    : [];
