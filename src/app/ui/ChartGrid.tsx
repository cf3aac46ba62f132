import { niceTicks, placeOn, type Scale } from "./chart-geometry.ts";
import "./curve-chart.css";

export interface ChartAxis {
  readonly label: string;
  readonly text: (value: number) => string;
  /** The ends; by default those of what is drawn. */
  readonly range?: readonly [number, number];
  /** About so many numbers along it. */
  readonly ticks?: number;
}

/** Under the picture, for the numbers and the names of the axes. */
export const GRID_BOTTOM = 34;

interface ChartGridProps {
  readonly across: Scale;
  readonly up: Scale;
  readonly x: ChartAxis;
  readonly y: ChartAxis;
}

/** Lines across at whole values, numbers along both axes, and what they are. */
export function ChartGrid({ across, up, x, y }: ChartGridProps) {
  return (
    <g className="ui-curve-grid">
      {niceTicks(up.from, up.to, y.ticks ?? 4).map((tick) => (
        <g key={tick}>
          <line x1={across.start} x2={across.end} y1={placeOn(up, tick)} y2={placeOn(up, tick)} />
          <text x={across.start - 6} y={placeOn(up, tick) + 3.5} textAnchor="end">
            {y.text(tick)}
          </text>
        </g>
      ))}
      {niceTicks(across.from, across.to, x.ticks ?? 5).map((tick) => (
        <text key={tick} x={placeOn(across, tick)} y={up.start + 14} textAnchor="middle">
          {x.text(tick)}
        </text>
      ))}
      <text x={across.end} y={up.start + GRID_BOTTOM - 4} textAnchor="end">
        {x.label}
      </text>
      <text x="0" y={up.start + GRID_BOTTOM - 4}>
        {y.label}
      </text>
    </g>
  );
}
