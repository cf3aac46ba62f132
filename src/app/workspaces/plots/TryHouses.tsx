import { Button } from "@digdir/designsystemet-react";
import { useEffect, useId, useState } from "react";
import { isKnown, type PlotId } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { toneOf, useView } from "../../state/index.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Icon, VerdictMark } from "../../ui/index.ts";
import { type PlotRow, suitabilityText } from "./plot-rows.ts";
import { trialOf, triedAnswer } from "./try-answer.ts";

/** What an open-plot change may hold (engine model: 1–8 småhus). */
const FEWEST = 1;
const MOST = 8;
/** Two on a plot is the commonest practice (Melhus, Ringerike: domain.md §1.5). */
const USUAL = 2;

interface TryHousesProps {
  readonly row: PlotRow;
  readonly reading: Reading;
  readonly onDone: () => void;
}

/** Try a number of småhus on a plot: the engine answers at once, and nothing is changed until it is added. */
export function TryHouses({ row, reading, onDone }: TryHousesProps) {
  const { m, dataset, ruleSet, scenario } = reading;
  const [houses, setHouses] = useState(() =>
    Math.min(MOST, Math.max(FEWEST, isKnown(row.plot.capacity) ? Math.min(USUAL, row.plot.capacity) : USUAL)),
  );
  const name = useId();
  const plot: PlotId = row.id;
  const answer = useView(({ draft }) =>
    draft?.change.kind === "open-plot" && draft.change.plot === plot ? draft.answer : null,
  );
  useEffect(() => {
    commands.startDraft.run(trialOf(plot, houses));
    return () => {
      commands.cancelDraft.run();
    };
  }, [plot, houses]);
  const add = () => {
    commands.cancelDraft.run();
    commands.addHouses.run({ plot, houses });
    commands.select.run({ kind: "plot", id: plot });
    onDone();
  };
  const over = isKnown(row.plot.capacity) && houses > row.plot.capacity;
  const tried = answer && triedAnswer(answer, dataset.neighbourhoods, ruleSet, m);
  return (
    <div className="ws-try">
      <fieldset className="ws-try-houses">
        <legend>{m.text("plots.try.houses")}</legend>
        {Array.from({ length: MOST }, (_, index) => index + FEWEST).map((count) => (
          <label key={count}>
            <input
              className="ui-hidden"
              type="radio"
              name={name}
              checked={count === houses}
              onChange={() => setHouses(count)}
            />
            {count}
          </label>
        ))}
      </fieldset>
      <p className="ws-note">
        {isKnown(row.plot.capacity)
          ? m.text(over ? "plots.try.over" : "plots.try.capacity", { houses: row.plot.capacity })
          : m.text("plots.try.capacityUnknown")}
      </p>
      <div className="ws-try-answer" aria-live="polite" aria-busy={!tried}>
        {tried ? (
          <>
            <p>
              <VerdictMark
                tone={toneOf(tried.verdict)}
                label={m.text(`verdict.${tried.verdict}`)}
                showLabel
              />
            </p>
            <p>
              {tried.rate}
              {tried.score && ` ${m.text("plots.try.score", { value: suitabilityText(tried.score, m) })}`}
            </p>
            {tried.asks.length === 0 ? (
              <p>{m.text("plots.try.none")}</p>
            ) : (
              <ul className="ws-try-asks">
                {tried.asks.map((ask) => (
                  <li key={ask.id}>
                    <VerdictMark tone={toneOf(ask.verdict)} label={m.text(`verdict.${ask.verdict}`)} />{" "}
                    {ask.text}
                  </li>
                ))}
              </ul>
            )}
          </>
        ) : (
          <p>{m.text("plots.try.waiting")}</p>
        )}
      </div>
      <div className="ws-try-actions">
        <Button onClick={add}>
          <Icon name="house" size={18} />
          {m.text("plots.try.add", { houses, scenario: scenario?.title ?? m.text("plots.newScenario") })}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {m.text("plots.cancel")}
        </Button>
      </div>
    </div>
  );
}
