import { useMemo } from "react";
import type { Messages } from "../../../../messages/index.ts";
import { commands, type PlanAnswer } from "../../../commands/index.ts";
import { ChartFrame, RankBars } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { acceptabilityRows, acceptabilitySentence } from "./acceptability-rows.ts";
import { boundsText } from "./bounds-text.ts";
import type { Weighed } from "./weighed.ts";
import { shareText } from "./weights-sentences.ts";

/** As many bars as can be read; all of them are in the table. */
const SHOWN = 12;
const PLACES = 3;

interface AcceptabilityProps {
  readonly now: Weighed;
  readonly shares: PlanAnswer<"acceptability">;
  readonly m: Messages;
}

/** How often each plot is first, second, third … over all weights within the bounds (SMAA). */
export function Acceptability({ now, shares, m }: AcceptabilityProps) {
  const rows = useMemo(() => (shares ? acceptabilityRows(now, shares, m) : []), [now, shares, m]);
  // The plots have changed, and the newer answer is on its way.
  if (!shares || shares.confidence.length !== now.plots.length) return null;
  const sentence = acceptabilitySentence(now, shares, m);
  const title = m.text("weights.acceptability.title", { bounds: boundsText(now, m) });
  return (
    <>
      <p>{sentence}</p>
      <ChartFrame
        title={title}
        description={sentence}
        table={{
          headers: [
            m.text("weights.col.plot"),
            ...Array.from({ length: PLACES }, (_, at) => m.text("weights.col.place", { place: at + 1 })),
            m.text("weights.col.confidence"),
          ],
          rows: rows.map(({ label, shares: own, confidence }) => [
            label,
            ...Array.from({ length: PLACES }, (_, at) => own[at] ?? 0),
            confidence,
          ]),
          text: (value) => (value === null ? "–" : typeof value === "number" ? m.percent(value, 1) : value),
        }}
        fileName={m.text("weights.acceptability.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <RankBars
          label={title}
          rows={rows.slice(0, SHOWN)}
          places={PLACES}
          placeLabel={(place) => m.text("weights.col.place", { place })}
          restLabel={m.text("weights.acceptability.rest")}
          reading={({ label, shares: own }) =>
            m.text("weights.acceptability.reading", { plot: label, share: shareText(own[0] ?? 0, m) })
          }
          onSelect={(id) => commands.select.run({ kind: "plot", id })}
        />
      </ChartFrame>
      <p className="ws-note">
        {m.text("weights.acceptability.note", {
          draws: m.number(shares.draws),
          error: m.percent(2 * shares.error),
          shown: Math.min(SHOWN, rows.length),
          all: rows.length,
        })}
      </p>
    </>
  );
}
