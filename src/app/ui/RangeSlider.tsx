import "./range-slider.css";

interface RangeSliderProps {
  readonly low: number;
  readonly high: number;
  /** Both ends of the scale are from 0. */
  readonly max: number;
  readonly step: number;
  /** A mark on the scale: where things stand now. */
  readonly now: number;
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly text: (value: number) => string;
  readonly onChange: (low: number, high: number) => void;
  /** When the hand, or the key, lets go. */
  readonly onCommit: () => void;
}

/** From and to on one scale: two sliders of the browser's own, one upon the other, so that keys and screen readers know them. */
export function RangeSlider(props: RangeSliderProps) {
  const { low, high, max, step, now, lowLabel, highLabel, text, onChange, onCommit } = props;
  const at = (value: number) => `${(100 * value) / max}%`;
  const letGo = { onPointerUp: onCommit, onKeyUp: onCommit, onBlur: onCommit };
  return (
    <div className="ui-range">
      <span className="ui-range-track" aria-hidden="true">
        <span className="ui-range-chosen" style={{ left: at(low), right: at(max - high) }} />
        <span className="ui-range-now" style={{ left: at(now) }} />
      </span>
      <input
        type="range"
        min={0}
        max={max}
        step={step}
        // Both at the far end: the lower lies above, or neither could be moved.
        className={low > max / 2 ? "ui-range-above" : undefined}
        value={low}
        aria-label={lowLabel}
        aria-valuetext={text(low)}
        onChange={({ target }) => onChange(Math.min(Number(target.value), high), high)}
        {...letGo}
      />
      <input
        type="range"
        min={0}
        max={max}
        step={step}
        value={high}
        aria-label={highLabel}
        aria-valuetext={text(high)}
        onChange={({ target }) => onChange(low, Math.max(Number(target.value), low))}
        {...letGo}
      />
    </div>
  );
}
