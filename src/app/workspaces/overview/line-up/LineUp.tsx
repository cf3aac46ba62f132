import { Button } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import type { LineUp as LineUpAnswer } from "../../../../engine/index.ts";
import { useAnalysis } from "../../../map/use-analysis.ts";
import { answerTo, READING_QUESTIONS, useAnalyses } from "../../../state/index.ts";
import { smallOutlines } from "../../../state/selectors/small-outlines.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { SmallMap } from "../../../ui/index.ts";
import { panelShapes } from "./panel-shapes.ts";
import "../over-time/over-time.css";

/** Twenty, so that picking the real one by luck is the 1 in 20 that statisticians ask for. */
const PANELS = 20;

/** Can anybody tell the real map from maps of chance? Asked when it is opened. */
export function LineUp({ reading }: { readonly reading: Reading }) {
  const { m } = reading;
  const [seed, setSeed] = useState(1);
  const question = useMemo(() => ({ kind: "line-up", panels: PANELS, seed }) as const, [seed]);
  const result = useAnalysis(question);
  if (result.standing === "failed") return <p className="ws-note">{m.text("lineUp.failed")}</p>;
  if (!result.answer) return <p className="ws-note">{m.text("lineUp.waiting")}</p>;
  if (result.answer.kind !== "line-up") return <p className="ws-note">{m.text("lineUp.tooFew")}</p>;
  return <Round key={seed} answer={result.answer} reading={reading} onAgain={() => setSeed(seed + 1)} />;
}

interface RoundProps {
  readonly answer: LineUpAnswer;
  readonly reading: Reading;
  readonly onAgain: () => void;
}

function Round({ answer, reading, onAgain }: RoundProps) {
  const { m, dataset } = reading;
  const [guess, setGuess] = useState<number | null>(null);
  const curve = useAnalyses((state) =>
    answerTo(state, READING_QUESTIONS.programme.curve, "clustering-curve"),
  );
  const { viewBox } = smallOutlines(dataset.neighbourhoods);
  return (
    <div className="ws-over-time">
      <p>{m.text("lineUp.lead", { others: answer.panels - 1 })}</p>
      <div className="ws-line-up-maps">
        {Array.from({ length: answer.panels }, (_, panel) => {
          const shown = guess !== null && panel === answer.real;
          const label = m.text(shown ? "lineUp.real" : "lineUp.map", { number: panel + 1 });
          return (
            <button
              key={panel}
              type="button"
              aria-label={label}
              aria-pressed={shown}
              disabled={guess !== null}
              onClick={() => setGuess(panel)}
            >
              <SmallMap
                label={label}
                viewBox={viewBox}
                shapes={panelShapes(answer, panel, dataset)}
                caption={shown ? label : m.number(panel + 1)}
              />
            </button>
          );
        })}
      </div>
      {guess !== null && (
        <div role="status">
          <p>
            <strong>
              {guess === answer.real
                ? m.text("lineUp.right", { panels: answer.panels })
                : m.text("lineUp.wrong", { guess: guess + 1, real: answer.real + 1 })}
            </strong>
          </p>
          {curve && (
            <p>{m.text("lineUp.test", { p: m.number(curve.p, 3), simulations: curve.simulations })}</p>
          )}
          <Button variant="secondary" className="ui-compact" onClick={onAgain}>
            {m.text("lineUp.again")}
          </Button>
        </div>
      )}
      <p className="ws-note">{m.text("lineUp.caveat")}</p>
    </div>
  );
}
