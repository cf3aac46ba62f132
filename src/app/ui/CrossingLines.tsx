import { useState } from "react";
import { type ChartAxis, ChartGrid, GRID_BOTTOM } from "./ChartGrid.tsx";
import { placeOn, rangeOf, type Scale } from "./chart-geometry.ts";
import { PointedFrame } from "./PointedFrame.tsx";
import "./crossing-lines.css";

export interface StraightLine {
  readonly label: string;
  /** Values at the left end of the axis and at the right. */
  readonly from: number;
  readonly to: number;
}

interface CrossingLinesProps {
  /** Read out as the name of the chart. */
  readonly label: string;
  readonly lines: readonly [StraightLine, StraightLine];
  /** Its range is where the lines begin and end. */
  readonly x: ChartAxis & { readonly range: readonly [number, number] };
  readonly y: ChartAxis;
  /** A line straight up: where things stand. */
  readonly now: { readonly at: number; readonly label: string };
  /** A stretch of x that stands out. */
  readonly stretch: { readonly from: number; readonly to: number; readonly label: string };
  /** Where the lines cross; null where they do not. */
  readonly crossing: { readonly at: number; readonly label: string } | null;
  /** What holds at one x, in words. */
  readonly reading: (x: number) => string;
}

const WIDTH = 344;
const HEIGHT = 210;
const EDGE = { left: 36, right: 20, top: 20, bottom: GRID_BOTTOM };
/** Places along x that can be stepped to. */
const STEPS = 100;

/** Two straight lines, and where they cross: what turns, and where. */
export function CrossingLines({ label, lines, x, y, now, stretch, crossing, reading }: CrossingLinesProps) {
  const [at, setAt] = useState<number | null>(null);
  const [from, to] = x.range;
  const across: Scale = { from, to, start: EDGE.left, end: WIDTH - EDGE.right };
  const [low, high] = y.range ?? rangeOf([lines.flatMap((line) => [line.from, line.to])]);
  const up: Scale = { from: low, to: high, start: HEIGHT - EDGE.bottom, end: EDGE.top };
  const xAt = (step: number) => from + (step / STEPS) * (to - from);
  const heightOf = (line: StraightLine, value: number) =>
    line.from + ((value - from) / (to - from)) * (line.to - line.from);
  const [first] = lines;
  const cross = crossing && { x: placeOn(across, crossing.at), y: placeOn(up, heightOf(first, crossing.at)) };
  return (
    <>
      <PointedFrame
        label={label}
        count={STEPS + 1}
        at={at}
        onPoint={setAt}
        under={(share) => {
          const step = Math.round(((share * WIDTH - across.start) / (across.end - across.start)) * STEPS);
          return Math.max(0, Math.min(STEPS, step));
        }}
        reading={(step) => reading(xAt(step))}
        along="across"
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <rect
            className="ui-crossing-stretch"
            x={placeOn(across, stretch.from)}
            width={Math.max(1, placeOn(across, stretch.to) - placeOn(across, stretch.from))}
            y={EDGE.top}
            height={up.start - EDGE.top}
          />
          <ChartGrid across={across} up={up} x={x} y={y} />
          <line
            className="ui-curve-reference"
            x1={placeOn(across, now.at)}
            x2={placeOn(across, now.at)}
            y1={EDGE.top}
            y2={up.start}
          />
          {lines.map((line, which) => (
            <line
              key={line.label}
              className={`ui-crossing-line ui-crossing-${which}`}
              x1={across.start}
              x2={across.end}
              y1={placeOn(up, line.from)}
              y2={placeOn(up, line.to)}
            />
          ))}
          {crossing && cross && (
            <>
              <circle className="ui-crossing-point" r="5" cx={cross.x} cy={cross.y} />
              <text
                className="ui-crossing-label"
                x={cross.x}
                y={Math.max(EDGE.top + 2, cross.y - 10)}
                textAnchor={cross.x > WIDTH - 80 ? "end" : cross.x < EDGE.left + 40 ? "start" : "middle"}
              >
                {x.text(crossing.at)}
              </text>
            </>
          )}
          {at !== null && (
            <line
              data-pointing=""
              className="ui-curve-pointing"
              x1={placeOn(across, xAt(at))}
              x2={placeOn(across, xAt(at))}
              y1={EDGE.top}
              y2={up.start}
            />
          )}
        </svg>
      </PointedFrame>
      <ul className="ui-curve-key" data-key="">
        {lines.map((line, which) => (
          <li key={line.label}>
            <svg width="18" height="10" aria-hidden="true">
              <line className={`ui-crossing-line ui-crossing-${which}`} x1="0" x2="18" y1="5" y2="5" />
            </svg>
            {line.label}
          </li>
        ))}
        <li>
          <svg width="18" height="10" aria-hidden="true">
            <line className="ui-curve-reference" x1="0" x2="18" y1="5" y2="5" />
          </svg>
          {now.label}
        </li>
        <li>
          <svg width="18" height="10" aria-hidden="true">
            <rect className="ui-crossing-stretch" width="18" height="10" />
          </svg>
          {stretch.label}
        </li>
        {crossing && (
          <li>
            <svg width="14" height="14" aria-hidden="true">
              <circle className="ui-crossing-point" r="5" cx="7" cy="7" />
            </svg>
            {crossing.label}
          </li>
        )}
      </ul>
    </>
  );
}
