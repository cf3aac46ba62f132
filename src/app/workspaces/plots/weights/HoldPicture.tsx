import { useMemo } from "react";
import { ranking } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { ChartFrame, IntervalRows } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { holdRows } from "./pair-rows.ts";
import { plotName, type Weighed } from "./weighed.ts";

/** How far each weight alone can go before another plot is first. */
export function HoldPicture({ now, m }: { readonly now: Weighed; readonly m: Messages }) {
  const { table, weights, plots } = now;
  const holds = useMemo(() => holdRows(now, m), [now, m]);
  const winner = plots[ranking(table, weights).order[0] as number];
  if (!winner || holds.length === 0) return null;
  return (
    <ChartFrame
      title={m.text("weights.hold.title", { plot: plotName(winner, m) })}
      description={m.text("weights.hold.description")}
      table={{
        headers: (["criterion", "now", "from", "to", "below", "above"] as const).map((column) =>
          m.text(`weights.hold.${column}`),
        ),
        rows: holds.map(({ label, value, interval, below, above }) => [
          label,
          value,
          interval[0],
          interval[1],
          below,
          above,
        ]),
        text: (value) => (value === null ? "–" : typeof value === "number" ? m.percent(value, 1) : value),
      }}
      fileName={m.text("weights.hold.file")}
      onDownload={(file) => void commands.downloadFile.run(file)}
      texts={chartTexts(m)}
    >
      <IntervalRows
        rows={holds}
        range={[0, 1]}
        text={(share) => m.percent(share)}
        valueLabel={m.text("weights.hold.now")}
        intervalLabel={m.text("weights.hold.interval")}
      />
    </ChartFrame>
  );
}
