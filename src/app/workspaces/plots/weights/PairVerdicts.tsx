import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import { ranking } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { ChartFrame, IntervalRows } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { holdRows, pairRows, pairsSentence } from "./pair-rows.ts";
import { plotName, shortName, type Weighed } from "./weighed.ts";

const LISTED = 8;

/** One plot against every other: what holds for all weights, and the weight at which each order turns. */
export function PairVerdicts({ now, m }: { readonly now: Weighed; readonly m: Messages }) {
  const { table, weights, plots } = now;
  const first = ranking(table, weights).order[0] as number;
  const [chosen, setChosen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const found = plots.findIndex(({ id }) => id === chosen);
  const row = found === -1 ? first : found;
  const rows = useMemo(() => pairRows(now, row, m), [now, row, m]);
  const holds = useMemo(() => holdRows(now, m), [now, m]);
  const own = plots[row];
  const winner = plots[first];
  if (!own || !winner) return null;
  const holdTitle = m.text("weights.hold.title", { plot: plotName(winner, m) });
  return (
    <>
      <Field data-size="sm">
        <Label>{m.text("weights.pairRows.plot")}</Label>
        <Select value={own.id} onChange={({ target }) => setChosen(target.value)}>
          {plots.map((plot) => (
            <Select.Option key={plot.id} value={plot.id}>
              {shortName(plot)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <p>{pairsSentence(now, own, rows, m)}</p>
      <ul className="ws-verdicts">
        {(all ? rows : rows.slice(0, LISTED)).map(({ plot, word, sentence }) => (
          <li key={plot.id} data-word={word}>
            <strong>{shortName(plot)}</strong>
            <span>{m.text(`weights.word.${word}`)}</span>
            {sentence !== "" && <span className="ws-muted">{sentence}</span>}
          </li>
        ))}
      </ul>
      {rows.length > LISTED && (
        <button type="button" className="ws-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {m.text(all ? "weights.fewer" : "weights.all", { count: rows.length })}
        </button>
      )}
      {holds.length > 0 && (
        <ChartFrame
          title={holdTitle}
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
      )}
      <p className="ws-note">{m.text("weights.pairRows.note")}</p>
    </>
  );
}
