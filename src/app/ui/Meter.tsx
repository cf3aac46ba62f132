import type { Tone } from "./tone.ts";
import "./charts.css";

export interface MeterProps {
  readonly label: string;
  /** null is unknown: an empty track with the text saying so. */
  readonly value: number | null;
  readonly max: number;
  readonly valueText: string;
  readonly tone?: Tone;
}

export function Meter({ label, value, max, valueText, tone }: MeterProps) {
  return (
    <div className="ui-meter">
      <div className="ui-meter-line">
        <span>{label}</span>
        <strong className="ui-number">{valueText}</strong>
      </div>
      <div className="ui-bar-track" aria-hidden="true">
        {value !== null && (
          <div
            className={`ui-bar-fill${tone ? ` ui-fill-${tone}` : ""}`}
            style={{ width: `${Math.min(100, Math.max(0, (value / max) * 100))}%` }}
          />
        )}
      </div>
    </div>
  );
}
