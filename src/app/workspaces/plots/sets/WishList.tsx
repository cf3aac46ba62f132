import type { PlotId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { type PlotWish, type SetsAsk, toneOf } from "../../../state/index.ts";
import { Segmented, VerdictMark } from "../../../ui/index.ts";
import type { PlotRow } from "../plot-rows.ts";
import { isBarred, type SetCandidate } from "./set-candidates.ts";
import { kroner, reasonText } from "./set-sentences.ts";

interface WishListProps {
  readonly candidates: readonly SetCandidate[];
  readonly rows: readonly PlotRow[];
  readonly ask: SetsAsk;
  readonly m: Messages;
}

const WISHES = ["in", "may", "out"] as const;

/** Every plot: must be in, may be, or is left out, and why the page proposes so. */
export function WishList({ candidates, rows, ask, m }: WishListProps) {
  const byPlot = new Map(candidates.map((one) => [one.plot, one]));
  const may = candidates.filter(({ wish }) => wish !== "out").length;
  const wishFor = (plot: PlotId, wish: PlotWish) =>
    commands.askSets.run({ wishes: { ...ask.wishes, [plot]: wish } });
  return (
    <>
      <div className="ws-sets-wishes-head">
        <h4 className="ws-sets-head">{m.text("sets.wishes", { may, all: candidates.length })}</h4>
        {Object.keys(ask.wishes).length > 0 && (
          <button type="button" className="ws-link" onClick={() => commands.askSets.run({ wishes: {} })}>
            {m.text("sets.wish.reset")}
          </button>
        )}
      </div>
      <ul className="ws-sets-wishes">
        {rows.map((row) => {
          const candidate = byPlot.get(row.id);
          if (!candidate) return null;
          const why = reasonText(candidate, m);
          const barred = isBarred(candidate.reason);
          return (
            <li key={row.id}>
              <span className="ws-side-number">{row.number}</span>
              <span>
                {row.name}
                <span className="ws-side-sub">
                  <VerdictMark tone={toneOf(candidate.constraints)} size={10} />{" "}
                  {candidate.capacityKnown
                    ? m.text("sets.room", { houses: candidate.capacity })
                    : m.text("sets.room.unknown")}
                  {candidate.cost !== null && `, ${kroner(candidate.cost, m)}`}
                  {why !== null && `, ${why}`}
                </span>
              </span>
              <Segmented
                label={m.text("sets.wish", { plot: row.name })}
                size="small"
                options={WISHES.map((value) => ({
                  value,
                  label: m.text(`sets.wish.${value}`),
                  disabled: barred,
                }))}
                value={candidate.wish}
                onChange={(wish) => wishFor(row.id, wish)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
