import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import { ranking } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { FlipPicture } from "./FlipPicture.tsx";
import { HoldPicture } from "./HoldPicture.tsx";
import { PairPicture } from "./PairPicture.tsx";
import { pairRows, pairsSentence } from "./pair-rows.ts";
import { shortName, type Weighed } from "./weighed.ts";

/** One plot against every other: what holds for all weights, and the weight at which each order turns. */
export function PairVerdicts({ now, m }: { readonly now: Weighed; readonly m: Messages }) {
  const { table, weights, plots } = now;
  const first = ranking(table, weights).order[0] as number;
  const [chosen, setChosen] = useState<string | null>(null);
  const [against, setAgainst] = useState<string | null>(null);
  const found = plots.findIndex(({ id }) => id === chosen);
  const row = found === -1 ? first : found;
  const rows = useMemo(() => pairRows(now, row, m), [now, row, m]);
  const own = plots[row];
  const other = rows.find(({ plot }) => plot.id === against) ?? rows[0];
  if (!own) return null;
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
      <PairPicture now={now} own={own} rows={rows} m={m} />
      {other && (
        <>
          <Field data-size="sm" className="ws-against">
            <Label>{m.text("weights.pairRows.against", { plot: shortName(own) })}</Label>
            <Select value={other.plot.id} onChange={({ target }) => setAgainst(target.value)}>
              {rows.map(({ plot }) => (
                <Select.Option key={plot.id} value={plot.id}>
                  {shortName(plot)}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <p>
            {m.text("weights.pairRows.verdict", {
              plot: shortName(own),
              other: shortName(other.plot),
              word: m.text(`weights.word.${other.word}`),
              sentence: other.sentence,
            })}
          </p>
          <FlipPicture
            key={`${own.id}|${other.plot.id}`}
            now={now}
            a={row}
            b={plots.findIndex(({ id }) => id === other.plot.id)}
            m={m}
          />
        </>
      )}
      <HoldPicture now={now} m={m} />
      <p className="ws-note">{m.text("weights.pairRows.note")}</p>
    </>
  );
}
