import { useState } from "react";
import { amongFor, type Ranking, worstLosses } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { toneOf, useView } from "../../../state/index.ts";
import { ruleTitleInSentence } from "../../../state/selectors/rule-book.ts";
import { VerdictMark } from "../../../ui/index.ts";
import type { Weighed } from "./weighed.ts";

/** As many as are seen while a slider is moved. */
const LISTED = 6;

interface LiveRankingProps {
  readonly ranking: Ranking;
  /** The weights it is made with, while others are tried too. */
  readonly weights: Float64Array;
  /** The ranking by the weights in force, while others are tried. */
  readonly before: Ranking | null;
  readonly now: Weighed;
  readonly m: Messages;
}

/** The plots from best to worst, each with what can be vouched for and how far the unknowns could take it. */
export function LiveRanking({ ranking, weights, before, now, m }: LiveRankingProps) {
  const [all, setAll] = useState(false);
  const { plots } = now;
  const wanted = useView(({ setsAsk }) => setsAsk.houses);
  const losses = worstLosses(now.table, weights, ranking, amongFor(wanted));
  const shown = all ? ranking.order : ranking.order.slice(0, LISTED);
  return (
    <>
      <ol className="ws-rank" aria-label={m.text("weights.ranking")}>
        {[...shown].map((row) => {
          const plot = plots[row];
          if (!plot) return null;
          const place = ranking.place[row] as number;
          const value = 100 * (ranking.value[row] as number);
          const reach = 100 * (ranking.reach[row] as number);
          const moved = before ? (before.place[row] as number) - place : 0;
          const loss = losses[row];
          const subject = { kind: "plot", id: plot.id } as const;
          const points =
            reach - value >= 0.05
              ? m.text("weights.points.range", { from: m.number(value, 1), to: m.number(reach, 1) })
              : m.number(value, 1);
          return (
            <li key={plot.id}>
              <button
                type="button"
                className="ws-rank-row"
                onClick={() => commands.select.run(subject)}
                onMouseEnter={() => commands.hover.run(subject)}
                onMouseLeave={() => commands.hover.run(null)}
                onFocus={() => commands.hover.run(subject)}
                onBlur={() => commands.hover.run(null)}
              >
                <span className="ws-rank-place">{m.text("weights.place", { place })}</span>
                <span className="ws-rank-name">
                  <span className="ws-side-number">{plot.number}</span> {plot.name}{" "}
                  <span title={plot.constraintText}>
                    <VerdictMark tone={toneOf(plot.constraints)} label={plot.constraintText} size={10} />
                  </span>
                  {moved !== 0 && (
                    <span className="ws-rank-moved">
                      <span aria-hidden="true">{moved > 0 ? "▲" : "▼"}</span>
                      {m.text("weights.moved", { places: Math.abs(moved), up: String(moved > 0) })}
                    </span>
                  )}
                </span>
                <span className="ws-rank-points">{points}</span>
                <span className="ws-rank-bar" aria-hidden="true">
                  <span style={{ width: `${value}%` }} />
                  <span className="ws-rank-reach" style={{ width: `${Math.max(0, reach - value)}%` }} />
                </span>
                {loss && (
                  <span className="ws-rank-low">
                    {m.text("whyNot.low", {
                      criterion: ruleTitleInSentence(loss.criterion, m),
                      unknown: String(loss.unknown),
                    })}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      <p className="ws-note">
        {m.text("weights.points.note")}{" "}
        {plots.length > LISTED && (
          <button type="button" className="ws-link" aria-expanded={all} onClick={() => setAll(!all)}>
            {m.text(all ? "weights.fewer" : "weights.all", { count: plots.length })}
          </button>
        )}
      </p>
    </>
  );
}
