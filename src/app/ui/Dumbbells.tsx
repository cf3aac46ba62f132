import type { Tone } from "./tone.ts";
import "./charts.css";

export interface DumbbellRow {
  readonly id: string;
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly beforeText: string;
  readonly afterText: string;
  readonly tone?: Tone;
}

interface DumbbellsProps {
  readonly label: string;
  readonly rows: readonly DumbbellRow[];
  /** A threshold on the same scale, drawn through every row. */
  readonly limit?: { readonly value: number; readonly label: string };
  readonly beforeLabel: string;
  readonly afterLabel: string;
  readonly unitLabel: string;
  readonly onSelect?: (id: string) => void;
}

const TONE_COLOUR: Readonly<Record<Tone, string>> = {
  within: "var(--sp-teal)",
  consider: "var(--sp-orange)",
  justify: "var(--sp-purple)",
  unknown: "var(--sp-muted)",
  info: "var(--sp-muted)",
};

/**
 * Before → after per row on one scale: hollow is before, filled is after, the line is the change. The scale starts at 0,
 * or below it where a value is negative (headroom: how many too many); 0 then has a line of its own.
 */
export function Dumbbells({
  label,
  rows,
  limit,
  beforeLabel,
  afterLabel,
  unitLabel,
  onSelect,
}: DumbbellsProps) {
  const values = rows.flatMap((row) => [row.before ?? 0, row.after ?? 0]);
  const top = Math.max(1e-9, limit?.value ?? 0, ...values) * 1.04;
  const bottom = Math.min(0, ...values) * 1.04;
  const x = (value: number) => `${2 + ((value - bottom) / (top - bottom)) * 96}%`;
  return (
    <div>
      <ul className="ui-chart" aria-label={label}>
        {rows.map((row) => {
          const colour = TONE_COLOUR[row.tone ?? "within"];
          const content = (
            <>
              <span>{row.label}</span>
              <span className="ui-dumbbell-track">
                <svg height="16" aria-hidden="true">
                  <line x1="2%" x2="98%" y1="8" y2="8" stroke="var(--sp-border)" />
                  {bottom < 0 && (
                    <line x1={x(0)} x2={x(0)} y1="-2" y2="18" stroke="var(--sp-border-strong)" />
                  )}
                  {limit && (
                    <line
                      x1={x(limit.value)}
                      x2={x(limit.value)}
                      y1="-2"
                      y2="18"
                      stroke="var(--sp-orange-ink)"
                      strokeDasharray="2 2"
                    />
                  )}
                  {row.before !== null && row.after !== null && (
                    <line
                      x1={x(row.before)}
                      x2={x(row.after)}
                      y1="8"
                      y2="8"
                      stroke={colour}
                      strokeWidth="3"
                      strokeLinecap="round"
                    />
                  )}
                  {row.before !== null && (
                    <circle
                      cx={x(row.before)}
                      cy="8"
                      r="4"
                      fill="var(--sp-surface)"
                      stroke="var(--sp-border-strong)"
                      strokeWidth="1.6"
                    />
                  )}
                  {row.after !== null && row.after !== row.before && (
                    <circle cx={x(row.after)} cy="8" r="5" fill={colour} />
                  )}
                </svg>
              </span>
              <span className="ui-dumbbell-values">
                <span className="ui-hidden">{beforeLabel} </span>
                {row.beforeText} <span aria-hidden="true">→</span>{" "}
                <span className="ui-hidden">{afterLabel} </span>
                <strong>{row.afterText}</strong>
              </span>
            </>
          );
          return (
            <li key={row.id}>
              {onSelect ? (
                <button type="button" className="ui-dumbbell-row" onClick={() => onSelect(row.id)}>
                  {content}
                </button>
              ) : (
                <div className="ui-dumbbell-row">{content}</div>
              )}
            </li>
          );
        })}
      </ul>
      <p className="ui-chart-key">
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="4" fill="none" stroke="var(--sp-border-strong)" strokeWidth="1.6" />
          </svg>
          {beforeLabel}
        </span>
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="5" fill="var(--sp-teal)" />
          </svg>
          {afterLabel}
        </span>
        {limit && (
          <span>
            <svg width="12" height="12" aria-hidden="true">
              <line x1="6" x2="6" y1="0" y2="12" stroke="var(--sp-orange-ink)" strokeDasharray="2 2" />
            </svg>
            {limit.label}
          </span>
        )}
        <span>{unitLabel}</span>
      </p>
    </div>
  );
}
