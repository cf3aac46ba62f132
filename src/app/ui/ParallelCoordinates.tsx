import { useState } from "react";
import { linePath, placeOn, type Scale } from "./chart-geometry.ts";
import { PointedFrame } from "./PointedFrame.tsx";
import "./parallel-coordinates.css";

export interface ParallelAxis {
  readonly id: string;
  /** Short: it stands slanting above its axis, and is cut after 17 letters. */
  readonly label: string;
}

export interface ParallelLine {
  readonly id: string;
  readonly label: string;
  /** One an axis, 0 (bottom) to 1 (top); null where nobody knows: the line then has a gap. */
  readonly values: readonly (number | null)[];
}

interface ParallelCoordinatesProps {
  /** Read out as the name of the chart. */
  readonly label: string;
  readonly axes: readonly ParallelAxis[];
  /** At most a couple of hundred. */
  readonly lines: readonly ParallelLine[];
  /** Lines that stand out, each in its own look and named in the key: at most four. */
  readonly selected: readonly string[];
  readonly onSelect?: (id: string) => void;
  readonly bottomText: string;
  readonly topText: string;
  readonly otherLabel: string;
  /** In units of the picture, which are pixels where it is shown that wide; letters keep their size. Default: a side panel's. */
  readonly width?: number;
  /** One line in words, as it is pointed at or stepped to. */
  readonly reading: (line: ParallelLine) => string;
}

/** As wide as a side panel. */
const PANEL = 344;
const HEIGHT = 250;
const EDGE = { left: 34, right: 52, top: 88, bottom: 12 };
const MOST_LOOKS = 4;

/** Many things by many measures on one scale: a line each, the chosen ones in front. */
export function ParallelCoordinates(props: ParallelCoordinatesProps) {
  const { label, axes, lines, selected, onSelect, bottomText, topText, otherLabel, reading } = props;
  const { width = PANEL } = props;
  const [at, setAt] = useState<number | null>(null);
  const across: Scale = {
    from: 0,
    to: Math.max(1, axes.length - 1),
    start: EDGE.left,
    end: width - EDGE.right,
  };
  const up: Scale = { from: 0, to: 1, start: HEIGHT - EDGE.bottom, end: EDGE.top };
  const stations = axes.map((_, k) => k);
  const path = ({ values }: ParallelLine) =>
    linePath(
      stations,
      stations.map((k) => values[k] ?? Number.NaN),
      across,
      up,
    );
  const shown = at === null ? undefined : lines[Math.min(at, lines.length - 1)];
  const chosen = selected.flatMap((id) => lines.filter((line) => line.id === id)).slice(0, MOST_LOOKS);

  /** The line nearest to the pointer, measured straight up and down at the nearest axis. */
  const under = (x: number, y: number): number | null => {
    const [px, py] = [x * width, y * HEIGHT];
    const axis = stations.reduce(
      (best, k) => (Math.abs(placeOn(across, k) - px) < Math.abs(placeOn(across, best) - px) ? k : best),
      0,
    );
    let nearest: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const [i, { values }] of lines.entries()) {
      const value = values[axis];
      if (value === null || value === undefined) continue;
      const away = Math.abs(placeOn(up, value) - py);
      if (away < least) [nearest, least] = [i, away];
    }
    return nearest;
  };
  return (
    <>
      <PointedFrame
        label={label}
        count={lines.length}
        at={at}
        onPoint={setAt}
        under={under}
        reading={(line) => reading(lines[line] as ParallelLine)}
        along="down"
        {...(onSelect ? { onSelect: (line: number) => onSelect((lines[line] as ParallelLine).id) } : {})}
      >
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          <g className="ui-curve-grid">
            {axes.map((axis, k) => (
              <g key={axis.id} transform={`translate(${placeOn(across, k)} 0)`}>
                <line x1="0" x2="0" y1={EDGE.top} y2={HEIGHT - EDGE.bottom} />
                <text transform={`translate(2 ${EDGE.top - 6}) rotate(-60)`}>{shortened(axis.label)}</text>
              </g>
            ))}
            <text x={EDGE.left - 6} y={EDGE.top + 4} textAnchor="end">
              {topText}
            </text>
            <text x={EDGE.left - 6} y={HEIGHT - EDGE.bottom + 4} textAnchor="end">
              {bottomText}
            </text>
          </g>
          {lines.map(
            (line) =>
              !selected.includes(line.id) && (
                <path key={line.id} className="ui-parallel-other" d={path(line)} />
              ),
          )}
          {chosen.map((line, look) => (
            <g key={line.id} className={`ui-parallel-chosen ui-parallel-look-${look}`}>
              <path d={path(line)} />
              {stations.map((k) => {
                const value = line.values[k];
                return value === null || value === undefined ? null : (
                  <circle key={axes[k]?.id} r="2.75" cx={placeOn(across, k)} cy={placeOn(up, value)} />
                );
              })}
            </g>
          ))}
          {shown && <path data-pointing="" className="ui-parallel-pointed" d={path(shown)} />}
        </svg>
      </PointedFrame>
      <ul className="ui-curve-key" data-key="">
        {chosen.map((line, look) => (
          <li key={line.id}>
            <svg width="22" height="10" aria-hidden="true">
              <g className={`ui-parallel-chosen ui-parallel-look-${look}`}>
                <path d="M0 5L22 5" />
              </g>
            </svg>
            {line.label}
          </li>
        ))}
        <li>
          <svg width="22" height="10" aria-hidden="true">
            <path className="ui-parallel-other" d="M0 5L22 5" />
          </svg>
          {otherLabel}
        </li>
      </ul>
    </>
  );
}

/** As many letters as there is room for; the whole name is in the table. */
const shortened = (text: string) => (text.length > 17 ? `${text.slice(0, 16).trimEnd()}…` : text);
