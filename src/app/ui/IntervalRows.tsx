import { niceTicks, placeOn, type Scale } from "./chart-geometry.ts";
import "./curve-chart.css";
import "./interval-rows.css";

export interface IntervalRow {
  readonly id: string;
  readonly label: string;
  /** What was found. */
  readonly value: number;
  readonly valueText: string;
  /** From and to: what chance alone would give, or what the value may be. */
  readonly interval?: readonly [low: number, high: number];
  /** What it is held against: the value before, or the one expected. */
  readonly before?: number;
}

interface IntervalRowsProps {
  readonly rows: readonly IntervalRow[];
  readonly range: readonly [number, number];
  readonly text: (value: number) => string;
  readonly valueLabel: string;
  /** What the bars are; left out where no row has one. */
  readonly intervalLabel?: string;
  readonly beforeLabel?: string;
  /** A line through every row. */
  readonly reference?: { readonly at: number; readonly label: string };
}

const WIDTH = 344;
const ROW = 36;
/** A dot on the edge of the scale is whole. */
const EDGE = { left: 7, right: 52, bottom: 18 };

/** A row each on one scale: the value, the interval it is read with, and what it was before. One picture, so that it can be taken along. */
export function IntervalRows(props: IntervalRowsProps) {
  const { rows, range, text, valueLabel, intervalLabel, beforeLabel, reference } = props;
  const across: Scale = { from: range[0], to: range[1], start: EDGE.left, end: WIDTH - EDGE.right };
  const height = rows.length * ROW + EDGE.bottom;
  // What lies beyond the scale ends at its edge; the number beside it is the whole one.
  const x = (value: number) => placeOn(across, Math.max(range[0], Math.min(range[1], value)));
  return (
    <div className="ui-curve-still">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        <g className="ui-curve-grid">
          {niceTicks(range[0], range[1], 4).map((tick) => (
            <g key={tick}>
              <line x1={x(tick)} x2={x(tick)} y1="0" y2={height - EDGE.bottom} />
              <text x={x(tick)} y={height - 4} textAnchor={tick === range[0] ? "start" : "middle"}>
                {text(tick)}
              </text>
            </g>
          ))}
        </g>
        {rows.map(({ id, label, value, valueText, interval, before }, i) => (
          <g key={id} transform={`translate(0 ${i * ROW})`}>
            <text className="ui-interval-label" x="0" y="12">
              {label}
            </text>
            {/* Beside the bars only: through the words it would be read as part of them. */}
            {reference && (
              <line
                className="ui-curve-reference"
                x1={x(reference.at)}
                x2={x(reference.at)}
                y1="16"
                y2="32"
              />
            )}
            {interval && (
              <rect
                className="ui-interval-bar"
                x={x(interval[0])}
                width={Math.max(2, x(interval[1]) - x(interval[0]))}
                y="19"
                height="10"
                rx="2"
              />
            )}
            {before !== undefined && (
              <>
                <line className="ui-interval-change" x1={x(before)} x2={x(value)} y1="24" y2="24" />
                <circle className="ui-interval-before" cx={x(before)} cy="24" r="4.5" />
              </>
            )}
            <circle className="ui-interval-value" cx={x(value)} cy="24" r="5.5" />
            <text className="ui-interval-label" x={WIDTH} y="28" textAnchor="end">
              {valueText}
            </text>
          </g>
        ))}
      </svg>
      <ul className="ui-curve-key" data-key="">
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <circle className="ui-interval-value" cx="6" cy="6" r="5" />
          </svg>
          {valueLabel}
        </li>
        {beforeLabel !== undefined && (
          <li>
            <svg width="12" height="12" aria-hidden="true">
              <circle className="ui-interval-before" cx="6" cy="6" r="4.5" />
            </svg>
            {beforeLabel}
          </li>
        )}
        {intervalLabel !== undefined && (
          <li>
            <svg width="18" height="10" aria-hidden="true">
              <rect className="ui-interval-bar" width="18" height="10" rx="2" />
            </svg>
            {intervalLabel}
          </li>
        )}
        {reference && (
          <li>
            <svg width="18" height="10" aria-hidden="true">
              <line className="ui-curve-reference" x1="0" x2="18" y1="5" y2="5" />
            </svg>
            {reference.label}
          </li>
        )}
      </ul>
    </div>
  );
}
