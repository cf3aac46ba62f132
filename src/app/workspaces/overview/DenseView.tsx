import { Button } from "@digdir/designsystemet-react";
import type { Scan, ScanCircle } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { useAnalysis } from "../../map/use-analysis.ts";
import { READING_QUESTIONS, useView } from "../../state/index.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Sentences } from "../../ui/index.ts";
import type { AreaRow } from "./area-rows.ts";
import { Caveats } from "./Caveats.tsx";
import { BEYOND_CHANCE, localSentence, tooFewSentence } from "./reading-sentences.ts";
import { StandingOut } from "./StandingOut.tsx";
import { tightest } from "./standing-out.ts";

interface DenseViewProps {
  readonly scan: Scan;
  readonly densest: string | null;
  readonly rows: readonly AreaRow[];
  readonly nameOf: (id: string) => string;
  readonly reading: Reading;
}

/** Circles, areas alike their neighbours, and the areas where a rule asks for something. */
export function DenseView({ scan, densest, rows, nameOf, reading }: DenseViewProps) {
  const { m, dataset } = reading;
  const hidden = useView((view) => view.hiddenLayers.includes("scan"));
  const theme = useView((view) => view.areaTheme);
  const riskHidden = useView((view) => view.hiddenLayers.includes("risk"));
  const risk = useAnalysis(READING_QUESTIONS[scan.count].risk, !riskHidden).answer;
  const { answer } = useAnalysis(READING_QUESTIONS[scan.count].localMoran);
  const circles = scan.circles.filter(({ units, expected }) => units > expected).slice(0, 5);
  const show = ({ at, radius }: ScanCircle) => {
    if (hidden) commands.toggleLayer.run("scan");
    commands.moveCamera.run({
      bounds: [at.x - radius, at.y - radius, at.x + radius, at.y + radius],
    });
  };
  const turnRisk = () => {
    // Two colourings of the same ground on top of each other say nothing.
    if (riskHidden) commands.setAreaTheme.run("none");
    commands.toggleLayer.run("risk");
  };
  return (
    <>
      {densest !== null && scan.count === "programme" && <Sentences text={densest} />}
      {circles.length > 0 && (
        <>
          <h4 className="ws-reading-subtitle">{m.text("reading.dense.circles")}</h4>
          <ol className="ws-side-list">
            {circles.map((circle, i) => (
              <li key={circle.areas.join(" ")}>
                <button type="button" className="ws-side-row" onClick={() => show(circle)}>
                  <span className="ws-muted">{i + 1}</span>
                  <span>{nameOf(circle.areas[0] ?? "")}</span>
                  <span className="ws-muted">
                    {m.text("reading.dense.circle", {
                      units: circle.units,
                      expected: m.number(circle.expected, 1),
                      chance: circle.p <= BEYOND_CHANCE ? "beyond" : "maybe",
                    })}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      {answer?.kind === "local-moran" && <Sentences text={localSentence(answer, m)} />}
      <div className="ws-reading-actions">
        <Button variant="secondary" className="ui-compact" onClick={() => commands.toggleLayer.run("scan")}>
          {m.text(hidden ? "reading.dense.show" : "reading.dense.hide")}
        </Button>
        <Button variant="secondary" className="ui-compact" onClick={turnRisk}>
          {m.text(riskHidden ? "reading.risk.show" : "reading.risk.hide")}
        </Button>
        {answer?.kind === "local-moran" && theme !== "localMoran" && (
          <Button
            variant="secondary"
            className="ui-compact"
            onClick={() => commands.setAreaTheme.run("localMoran")}
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
      <StandingOut
        title={m.text("overview.tightest")}
        places={tightest(rows, m)}
        none={m.text("overview.tightestNone")}
        dataset={dataset}
        m={m}
      />
      <Caveats
        m={m}
        lines={[
          m.text("reading.dense.caveat.many"),
          m.text("reading.dense.caveat.round"),
          m.text("reading.dense.caveat.areas"),
        ]}
      />
    </>
  );
}
