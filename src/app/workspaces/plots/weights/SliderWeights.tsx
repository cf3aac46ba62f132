import { useId } from "react";
import { withShare } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { Weighed } from "./weighed.ts";

interface SliderWeightsProps {
  readonly now: Weighed;
  readonly draft: Float64Array | null;
  readonly onDraft: (draft: Float64Array) => void;
  /** When the hand lets go. */
  readonly onCommit: (weights: Float64Array) => void;
  readonly m: Messages;
}

/** A slider a criterion. Moving one leaves the others in their proportions to each other, so that all sum to 100 %. */
export function SliderWeights({ now, draft, onDraft, onCommit, m }: SliderWeightsProps) {
  const id = useId();
  const { weights, titles, table, own } = now;
  const shown = draft ?? weights;
  const commit = () => draft && onCommit(draft);
  return (
    <>
      <ul className="ws-sliders">
        {table.criteria.map((criterion, k) => {
          const share = shown[k] as number;
          return (
            <li key={criterion}>
              <label htmlFor={`${id}-${k}`}>{titles[k]}</label>
              <input
                id={`${id}-${k}`}
                type="range"
                min={0}
                max={100}
                step={1}
                disabled={!own}
                value={100 * share}
                aria-valuetext={m.percent(share, 1)}
                // From the weights in force, not from the draft: a slider pulled to the end and back leaves the others as they were.
                onChange={(event) => onDraft(withShare(weights, k, Number(event.target.value) / 100))}
                onPointerUp={commit}
                onKeyUp={commit}
                onBlur={commit}
              />
              <output htmlFor={`${id}-${k}`}>{m.percent(share, 1)}</output>
            </li>
          );
        })}
      </ul>
      <p className="ws-note">{m.text("weights.sliders.note")}</p>
    </>
  );
}
