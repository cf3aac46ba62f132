import { useState } from "react";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { ChartFrame, IntervalRows } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import type { PlotRow } from "../plot-rows.ts";
import { boundsText } from "./bounds-text.ts";
import { type PairRow, pairsSentence } from "./pair-rows.ts";
import { plotName, shortName, type Weighed } from "./weighed.ts";

const LISTED = 8;

interface PairPictureProps {
  readonly now: Weighed;
  readonly own: PlotRow;
  readonly rows: readonly PairRow[];
  readonly m: Messages;
}

/** How far ahead of each other plot the one is, for all weights within the bounds: clear of nought is decided. */
export function PairPicture({ now, own, rows, m }: PairPictureProps) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const points = (value: number, decimals = 1) =>
    m.text("weights.pairRows.points", { points: m.number(value, decimals), sign: signOf(value) });
  const shown = all ? rows : rows.slice(0, LISTED);
  const ends = shown.flatMap(({ ahead, least, most }) => [ahead, least, most, 0]);
  return (
    <>
      <ChartFrame
        title={m.text("weights.pairRows.title", { plot: plotName(own, m), bounds: boundsText(now, m) })}
        description={pairsSentence(now, own, rows, m)}
        table={{
          headers: (["against", "verdict", "least", "now", "most", "turn"] as const).map((column) =>
            m.text(`weights.pairRows.col.${column}`),
          ),
          rows: rows.map(({ plot, word, least, ahead, most, sentence }) => [
            shortName(plot),
            m.text(`weights.word.${word}`),
            least,
            ahead,
            most,
            sentence,
          ]),
          text: (value) => (typeof value === "number" ? points(value) : (value ?? "")),
        }}
        fileName={m.text("weights.pairRows.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <IntervalRows
          rows={shown.map(({ plot, word, ahead, least, most }) => ({
            id: plot.id,
            label: m.text("weights.pairRows.row", {
              plot: shortName(plot),
              word: m.text(`weights.word.${word}`),
            }),
            value: ahead,
            valueText: points(ahead),
            interval: [least, most] as const,
          }))}
          range={[Math.min(...ends), Math.max(...ends)]}
          text={(tick) => points(tick, Number.isInteger(tick) ? 0 : 1)}
          valueLabel={m.text("weights.pairRows.now")}
          intervalLabel={m.text("weights.pairRows.interval")}
          reference={{ at: 0, label: m.text("weights.pairRows.even") }}
        />
      </ChartFrame>
      {rows.length > LISTED && (
        <button type="button" className="ws-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {m.text(all ? "weights.fewer" : "weights.all", { count: rows.length })}
        </button>
      )}
    </>
  );
}

/** As it is read with one decimal: what rounds to nought has no sign. */
const signOf = (value: number): string => (value >= 0.05 ? "plus" : "none");
