import { useMemo } from "react";
import { onlyCriteria, paretoFront } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { ChartFrame, ParallelCoordinates } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { parallelLines } from "./parallel-lines.ts";
import { shortName, type Weighed } from "./weighed.ts";
import { names } from "./weights-sentences.ts";

/** Four lines can be told apart. */
const LINES = 4;

/** Plots that no other beats by every criterion: whoever weighs the criteria at all will choose among these. */
export function Front({ now, m }: { readonly now: Weighed; readonly m: Messages }) {
  const { table, weights, plots } = now;
  const front = useMemo(
    () =>
      paretoFront(
        onlyCriteria(table, (criterion) => (weights[table.criteria.indexOf(criterion)] as number) > 0),
      ),
    [table, weights],
  );
  const rows = (wanted: string) => front.flatMap(({ state }, row) => (state === wanted ? [row] : []));
  const [sure, perhaps, dominated] = [rows("front"), rows("perhaps"), rows("dominated")];
  const sentence = m.text("weights.front.sentence", {
    front: sure.length,
    names: names(now, sure, m),
    perhaps: perhaps.length,
    dominated: dominated.length,
    all: plots.length,
  });
  const { axes, lines } = parallelLines(now);
  const shown = sure.slice(0, LINES).flatMap((row) => plots[row]?.id ?? []);
  return (
    <>
      <p>{sentence}</p>
      <ChartFrame
        title={m.text("weights.front.title")}
        description={sentence}
        table={{
          headers: [m.text("weights.col.plot"), m.text("weights.front.state"), m.text("weights.front.by")],
          rows: front.map(({ state, by }, row) => [
            plots[row] ? shortName(plots[row]) : "",
            m.text(`weights.front.${state}`),
            by
              .slice(0, 3)
              .map((id) => plots.find((plot) => plot.id === id)?.number)
              .join(", "),
          ]),
          text: (value) => String(value ?? ""),
        }}
        fileName={m.text("weights.front.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <ParallelCoordinates
          label={m.text("weights.front.title")}
          axes={axes}
          lines={lines}
          selected={shown}
          onSelect={(id) => commands.select.run({ kind: "plot", id })}
          bottomText="0"
          topText="1"
          otherLabel={m.text("weights.front.others")}
          reading={({ label, id }) => {
            const row = plots.findIndex((plot) => plot.id === id);
            const state = front[row]?.state;
            return state ? `${label}: ${m.text(`weights.front.${state}`)}` : label;
          }}
        />
      </ChartFrame>
      <p className="ws-note">
        {m.text("weights.front.note", {
          shown: shown.length,
          all: sure.length,
          more: String(sure.length > shown.length),
        })}
      </p>
    </>
  );
}
