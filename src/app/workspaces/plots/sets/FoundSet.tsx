import { useMemo } from "react";
import type { NeighbourhoodId } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import type { ChosenPlot } from "../../../state/index.ts";
import { Figure, Figures, Icon, Sentences } from "../../../ui/index.ts";
import type { SetsProps } from "./BestSets.tsx";
import type { BestSet } from "./best-set.ts";
import { ProofSlip } from "./ProofSlip.tsx";
import { SetActions } from "./SetActions.tsx";
import { exactly, foundSentences, proofSentence } from "./set-sentences.ts";
import { type AreaEffect, setWorth } from "./set-worth.ts";

/** The set in a sentence, plot by plot, with what the areas would bear, and the proof. */
export function FoundSet({ best, rows, reading, problem }: SetsProps & { readonly best: BestSet }) {
  const { m, dataset } = reading;
  const { set } = best;
  const worth = useMemo(() => setWorth(problem, set), [problem, set]);
  const names = useMemo(() => new Map(dataset.neighbourhoods.map(({ id, name }) => [id, name])), [dataset]);
  const nameOf = (area: NeighbourhoodId) => names.get(area) ?? area;
  if (!worth) return null;
  return (
    <>
      <Sentences
        className="ws-sets-lead"
        text={[...foundSentences(best, worth, nameOf, m), proofSentence(best, m)].join(" ")}
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

function effectText(
  { before, after, unitsBefore, unitsAfter }: AreaEffect,
  m: SetsProps["reading"]["m"],
): string {
  return before === null || after === null
    ? m.text("sets.effect.units", { before: m.number(unitsBefore), after: m.number(unitsAfter) })
    : m.text("sets.effect", { before: m.number(before, 1), after: m.number(after, 1) });
}

/** The plots of a set, each a way to the plot itself. */
export function PlotList({
  set,
  rows,
  reading: { m },
}: Pick<SetsProps, "rows" | "reading"> & { readonly set: readonly ChosenPlot[] }) {
  const houses = new Map(set.map((one) => [one.plot, one.houses]));
  return (
    <ul className="ws-side-list">
      {rows
        .filter(({ id }) => houses.has(id))
        .map(({ id, number, name, areaName }) => {
          const subject = { kind: "plot", id } as const;
          return (
            <li key={id}>
              <button
                type="button"
                className="ws-side-row"
                onClick={() => commands.select.run(subject)}
                onMouseEnter={() => commands.hover.run(subject)}
                onMouseLeave={() => commands.hover.run(null)}
                onFocus={() => commands.hover.run(subject)}
                onBlur={() => commands.hover.run(null)}
              >
                <span className="ws-side-number">{number}</span>
                <span>
                  {name}
                  <span className="ws-side-sub">{areaName}</span>
                </span>
                <strong>
                  <Icon name="house" size={14} /> {m.text("sets.row", { houses: houses.get(id) ?? 0 })}
                </strong>
              </button>
            </li>
          );
        })}
    </ul>
  );
}
