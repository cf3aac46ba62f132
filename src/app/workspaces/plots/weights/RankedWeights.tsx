import { Button } from "@digdir/designsystemet-react";
import { type PointerEvent, useRef, useState } from "react";
import { rankOrderCentroid } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { Glossary, Icon } from "../../../ui/index.ts";
import { type Levels, levelsOf, lowered, placed, placesOf, raised } from "./ranked-levels.ts";
import { placesByWeight, type Weighed } from "./weighed.ts";

interface RankedWeightsProps {
  readonly now: Weighed;
  readonly onCommit: (weights: Float64Array) => void;
  readonly m: Messages;
}

/** Where a dragged criterion would land: the outer quarters of a row are between rows, the rest is a shared place. */
interface Drop {
  readonly criterion: number;
  readonly over: number;
  readonly where: "before" | "with" | "after";
}
const BETWEEN = 0.25;

/** The criteria in order of importance, by dragging or with up and down; the order alone gives the weights (ROC). */
export function RankedWeights({ now, onCommit, m }: RankedWeightsProps) {
  const { weights, titles, table, own } = now;
  const levels = levelsOf(placesByWeight(weights));
  const shares = rankOrderCentroid(placesOf(levels));
  const follows = shares.every((share, k) => Math.abs(share - (weights[k] as number)) < 0.002);
  const list = useRef<HTMLOListElement>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const settle = (next: Levels) => {
    if (next !== levels || !follows) onCommit(rankOrderCentroid(placesOf(next)));
  };
  const dragOver = (event: PointerEvent, criterion: number) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    for (const row of list.current?.querySelectorAll<HTMLElement>("[data-criterion]") ?? []) {
      const { top, bottom, height } = row.getBoundingClientRect();
      if (event.clientY < top || event.clientY >= bottom) continue;
      const at = (event.clientY - top) / height;
      const where = at < BETWEEN ? "before" : at > 1 - BETWEEN ? "after" : "with";
      setDrop({ criterion, over: Number(row.dataset.criterion), where });
    }
  };
  const dropped = () => {
    if (drop && drop.over !== drop.criterion) {
      const target = levels.findIndex((level) => level.includes(drop.over));
      settle(placed(levels, drop.criterion, target, drop.where));
    }
    setDrop(null);
  };
  return (
    <>
      <p className="ws-note">
        <Glossary explanation={m.text("weights.glossary.roc")}>{m.text("weights.roc")}</Glossary>
        {": "}
        {m.text("weights.roc.note")}
      </p>
      <ol className="ws-ranked" ref={list} aria-label={m.text("weights.way.ranking")}>
        {levels.flatMap((level, at) =>
          level.map((criterion) => {
            const title = titles[criterion] ?? "";
            const where = drop?.over === criterion && drop.criterion !== criterion ? drop.where : undefined;
            return (
              <li
                key={table.criteria[criterion]}
                data-criterion={criterion}
                data-drop={where}
                data-held={drop?.criterion === criterion || undefined}
              >
                <button
                  type="button"
                  className="ws-ranked-grip"
                  disabled={!own}
                  aria-hidden="true"
                  tabIndex={-1}
                  onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
                  onPointerMove={(event) => dragOver(event, criterion)}
                  onPointerUp={dropped}
                  onPointerCancel={() => setDrop(null)}
                >
                  ⠿
                </button>
                <span className="ws-rank-place">{m.text("weights.place", { place: at + 1 })}</span>
                <span>
                  {title}
                  {level.length > 1 && <span className="ws-muted"> {m.text("weights.shared")}</span>}
                </span>
                <output>{m.percent(shares[criterion] as number, 1)}</output>
                <span className="ws-ranked-moves">
                  {(["up", "down"] as const).map((way) => {
                    const next = way === "up" ? raised(levels, criterion) : lowered(levels, criterion);
                    return (
                      <Button
                        key={way}
                        variant="tertiary"
                        className="ui-compact"
                        icon
                        disabled={!own || next === levels}
                        aria-label={m.text(`weights.${way}`, { title })}
                        onClick={() => settle(next)}
                      >
                        <Icon name={way === "up" ? "chevron-up" : "chevron-down"} size={16} />
                      </Button>
                    );
                  })}
                </span>
              </li>
            );
          }),
        )}
      </ol>
      {!follows && (
        <p className="ws-weights-locked">
          {m.text("weights.roc.differs")}
          <Button variant="secondary" className="ui-compact" disabled={!own} onClick={() => onCommit(shares)}>
            {m.text("weights.roc.use")}
          </Button>
        </p>
      )}
    </>
  );
}
