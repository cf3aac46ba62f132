import type { Messages } from "../../../../messages/index.ts";
import type { PlanAnswer } from "../../../commands/index.ts";
import { movesThatTurn, sensitivitySentences } from "./sensitivity-sentences.ts";
import type { Weighed } from "./weighed.ts";
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
  return (
    <>
      {sensitivitySentences(now, sensitivity, m).map((sentence) => (
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
  readonly m: Messages;
}

/** From which place to which each plot may come: a bar along the places. */
function PlaceRanges({ now, bestPlace, worstPlace, m }: PlaceRangesProps) {
  const all = now.plots.length;
  const rows = rowsWhere(bestPlace, () => true)
    .toSorted(
      (a, b) =>
        (bestPlace[a] as number) - (bestPlace[b] as number) ||
        (worstPlace[a] as number) - (worstPlace[b] as number) ||
        a - b,
    )
    .slice(0, LISTED);
  return (
    <>
      <p className="ws-note">{m.text("weights.places.note", { shown: rows.length, all })}</p>
      <ul className="ws-places">
        {rows.map((row) => {
          const [from, to] = [bestPlace[row] as number, worstPlace[row] as number];
          const plot = now.plots[row];
          return (
            <li key={plot?.id}>
              <span>
                <span className="ws-side-number">{plot?.number}</span> {plot?.name}
              </span>
              <span className="ws-places-bar" aria-hidden="true">
                <span
                  style={{ left: `${(100 * (from - 1)) / all}%`, width: `${(100 * (to - from + 1)) / all}%` }}
                />
              </span>
              <span className="ws-places-text">
                {from === to
                  ? m.text("weights.place", { place: from })
                  : m.text("weights.places", { from, to })}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
