import { useMemo } from "react";
import type { NeighbourhoodId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { Figure, Figures, Sentences } from "../../../ui/index.ts";
import type { BestSet } from "./best-set.ts";
import { PlotList } from "./PlotList.tsx";
import { ProofSlip } from "./ProofSlip.tsx";
import { SetActions } from "./SetActions.tsx";
import { exactly, foundSentences, kroner, proofSentence } from "./set-sentences.ts";
import { type AreaEffect, setWorth } from "./set-worth.ts";
import type { SetsProps } from "./sets-props.ts";

/** The set in a sentence, plot by plot, with what the areas would bear, and the proof. */
export function FoundSet({
  best,
  rows,
  reading,
}: Pick<SetsProps, "rows" | "reading"> & { readonly best: BestSet }) {
  const { m, dataset } = reading;
  const { set, problem } = best;
  const worth = useMemo(() => setWorth(problem, set), [problem, set]);
  const names = useMemo(() => new Map(dataset.neighbourhoods.map(({ id, name }) => [id, name])), [dataset]);
  const nameOf = (area: NeighbourhoodId) => names.get(area) ?? area;
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  if (!worth) return null;
  return (
    <>
      <Sentences
        className="ws-sets-lead"
        text={[
          ...foundSentences(best, worth, nameOf, (plot) => numbers.get(plot) ?? 0, m),
          proofSentence(best, m),
        ].join(" ")}
      />
      <Figures>
        {worth.scatter !== null && (
          <Figure label={m.text("sets.figure.scatter")} value={exactly(worth.scatter, m)} />
        )}
        {worth.travel !== null && (
          <Figure label={m.text("sets.figure.travel")} value={exactly(worth.travel, m)} />
        )}
        {worth.load && (
          <Figure
            label={m.text("sets.figure.load")}
            value={m.text("sets.per1000", { value: m.number(worth.load.value, 1) })}
          />
        )}
        {worth.cost !== null && <Figure label={m.text("sets.figure.cost")} value={kroner(worth.cost, m)} />}
      </Figures>
      <PlotList set={set} rows={rows} reading={reading} />
      <SetActions set={set} problem={problem} m={m} />
      <h4 className="ws-sets-head">{m.text("sets.effects")}</h4>
      <ul className="ws-sets-effects">
        {worth.effects.map((effect) => (
          <li key={effect.id}>
            <button
              type="button"
              className="ws-link"
              onClick={() => commands.select.run({ kind: "neighbourhood", id: effect.id })}
            >
              {nameOf(effect.id)}
            </button>
            <span>{effectText(effect, m)}</span>
          </li>
        ))}
      </ul>
      <p className="ws-note">{m.text("sets.effects.note")}</p>
      <ProofSlip best={best} m={m} />
    </>
  );
}

function effectText({ before, after, unitsBefore, unitsAfter, unstable }: AreaEffect, m: Messages): string {
  if (before === null || after === null)
    return m.text("sets.effect.units", { before: m.number(unitsBefore), after: m.number(unitsAfter) });
  // Marked as in the table of plots: small numbers are mostly chance.
  return m.text(unstable ? "sets.effect.unstable" : "sets.effect", {
    before: m.number(before, 1),
    after: m.number(after, 1),
  });
}
