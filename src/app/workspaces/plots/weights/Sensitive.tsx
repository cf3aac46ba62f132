import { useState } from "react";
import { ranking } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands, type PlanAnswer } from "../../../commands/index.ts";
import { ChartFrame, IntervalRows } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { movesThatTurn, sensitivitySentences } from "./sensitivity-sentences.ts";
import { shortName, type Weighed } from "./weighed.ts";
import { names, rowsWhere } from "./weights-sentences.ts";

interface SensitiveProps {
  readonly now: Weighed;
  readonly robust: PlanAnswer<"robustness">;
  readonly m: Messages;
}

/** Each weight a fifth less and more, one at a time and all at once. */
export function Sensitive({ now, robust, m }: SensitiveProps) {
  if (!robust || robust.sensitivity.together.bestPlace.length !== now.plots.length) return null;
  const { sensitivity } = robust;
  const turns = movesThatTurn(sensitivity);
  const sentences = sensitivitySentences(now, sensitivity, m);
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {turns.length > 0 && (
        <ul className="ws-verdicts">
          {turns.map(({ criterion, from, to, first }) => (
            <li key={`${criterion}|${to}`}>
              <strong>{now.titles[criterion]}</strong>
              <span>{m.text("weights.move", { from: m.percent(from, 1), to: m.percent(to, 1) })}</span>
              <span className="ws-muted">
                {m.text("weights.move.first", {
                  names: names(
                    now,
                    first.map((plot) => now.table.plots.indexOf(plot)),
                    m,
                  ),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <PlaceRanges
        now={now}
        bestPlace={sensitivity.together.bestPlace}
        worstPlace={sensitivity.together.worstPlace}
        description={sentences.join(" ")}
        m={m}
      />
    </>
  );
}

const LISTED = 8;

interface PlaceRangesProps {
  readonly now: Weighed;
  readonly bestPlace: Int32Array;
  readonly worstPlace: Int32Array;
  readonly description: string;
  readonly m: Messages;
}

/** From which place to which each plot may come. */
function PlaceRanges({ now, bestPlace, worstPlace, description, m }: PlaceRangesProps) {
  const [every, setEvery] = useState(false);
  const all = now.plots.length;
  const today = ranking(now.table, now.weights).place;
  const rows = rowsWhere(bestPlace, () => true)
    .toSorted(
      (a, b) =>
        (bestPlace[a] as number) - (bestPlace[b] as number) ||
        (worstPlace[a] as number) - (worstPlace[b] as number) ||
        a - b,
    )
    .flatMap((row) => {
      const plot = now.plots[row];
      if (!plot) return [];
      const [from, to, place] = [bestPlace[row], worstPlace[row], today[row]] as [number, number, number];
      return [{ id: plot.id as string, label: shortName(plot), from, to, place }];
    });
  return (
    <>
      <ChartFrame
        title={m.text("weights.places.title")}
        description={description}
        table={{
          headers: (["plot", "now", "best", "worst"] as const).map((column) =>
            m.text(`weights.places.${column}`),
          ),
          rows: rows.map(({ label, place, from, to }) => [label, place, from, to]),
          text: (value) =>
            typeof value === "number" ? m.text("weights.place", { place: value }) : (value ?? ""),
        }}
        fileName={m.text("weights.places.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <IntervalRows
          rows={(every ? rows : rows.slice(0, LISTED)).map(({ id, label, from, to, place }) => ({
            id,
            label,
            value: place,
            valueText:
              from === to ? m.text("weights.place", { place: from }) : m.text("weights.places", { from, to }),
            interval: [from, to] as const,
          }))}
          range={[1, Math.max(2, all)]}
          text={(place) => m.text("weights.place", { place })}
          valueLabel={m.text("weights.places.now")}
          intervalLabel={m.text("weights.places.interval")}
        />
      </ChartFrame>
      {rows.length > LISTED && (
        <button type="button" className="ws-link" aria-expanded={every} onClick={() => setEvery(!every)}>
          {m.text(every ? "weights.fewer" : "weights.all", { count: rows.length })}
        </button>
      )}
    </>
  );
}
