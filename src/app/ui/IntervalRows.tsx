import { niceTicks, placeOn, type Scale } from "./chart-geometry.ts";
import "./curve-chart.css";
import "./interval-rows.css";

export interface IntervalRow {
  readonly id: string;
  readonly label: string;
  /** What was found. */
  readonly value: number;
  readonly valueText: string;
  /** What chance alone would give, from and to. */
  readonly low: number;
  readonly high: number;
}

interface IntervalRowsProps {
  readonly rows: readonly IntervalRow[];
  readonly range: readonly [number, number];
  readonly text: (value: number) => string;
  readonly valueLabel: string;
  readonly intervalLabel: string;
}

const WIDTH = 344;
const ROW = 36;
const EDGE = { left: 4, right: 40, bottom: 18 };

/** A value beside the interval it would fall in by chance, a row each on one scale: outside the bar is more than chance. */
export function IntervalRows({ rows, range, text, valueLabel, intervalLabel }: IntervalRowsProps) {
  const across: Scale = { from: range[0], to: range[1], start: EDGE.left, end: WIDTH - EDGE.right };
  const height = rows.length * ROW + EDGE.bottom;
  return (
    <div className="ui-curve-still">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        <g className="ui-curve-grid">
          {niceTicks(range[0], range[1], 4).map((tick) => (
            <g key={tick}>
              <line x1={placeOn(across, tick)} x2={placeOn(across, tick)} y1="0" y2={height - EDGE.bottom} />
              <text
                x={placeOn(across, tick)}
                y={height - 4}
                textAnchor={tick === range[0] ? "start" : "middle"}
              >
                {text(tick)}
              </text>
            </g>
          ))}
        </g>
        {rows.map(({ id, label, value, valueText, low, high }, i) => (
          <g key={id} transform={`translate(0 ${i * ROW})`}>
            <text className="ui-interval-label" x={EDGE.left} y="12">
              {label}
            </text>
            <rect
              className="ui-interval-bar"
              x={placeOn(across, low)}
              width={Math.max(2, placeOn(across, high) - placeOn(across, low))}
              y="19"
              height="10"
              rx="2"
            />
            <circle className="ui-interval-value" cx={placeOn(across, value)} cy="24" r="5.5" />
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
        <li>
          <svg width="18" height="10" aria-hidden="true">
            <rect className="ui-interval-bar" width="18" height="10" rx="2" />
          </svg>
          {intervalLabel}
        </li>
      </ul>
    </div>
  );
}
