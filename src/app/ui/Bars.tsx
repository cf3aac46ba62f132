import type { Tone } from "./tone.ts";
import "./charts.css";

export interface BarRow {
  readonly id: string;
  readonly label: string;
  /** null is unknown: no bar is drawn. */
  readonly value: number | null;
  readonly valueText: string;
  readonly tone?: Tone;
}

export interface BarsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** The value of a full bar; the largest row when absent. */
  readonly max?: number;
  readonly onSelect?: (id: string) => void;
}

export function Bars({ label, rows, max, onSelect }: BarsProps) {
  const top = Math.max(1e-9, max ?? 0, ...rows.map((row) => row.value ?? 0));
  return (
    <ul className="ui-chart" aria-label={label}>
      {rows.map((row) => {
        const content = (
          <>
            <span>{row.label}</span>
            <span className="ui-bar-track">
              {row.value !== null && (
                <span
                  className={`ui-bar-fill${row.tone ? ` ui-fill-${row.tone}` : ""}`}
                  style={{ display: "block", width: `${(Math.max(0, row.value) / top) * 100}%` }}
                />
              )}
            </span>
            <span className="ui-bar-value">{row.valueText}</span>
          </>
        );
        return (
          <li key={row.id}>
            {onSelect ? (
              <button type="button" className="ui-bar-row" onClick={() => onSelect(row.id)}>
                {content}
              </button>
            ) : (
              <div className="ui-bar-row">{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
