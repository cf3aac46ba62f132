import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { type ChartAxis, ChartGrid, GRID_BOTTOM } from "./ChartGrid.tsx";
import { linePath, placeOn, rangeOf, type Scale } from "./chart-geometry.ts";
import { stepRow } from "./step-row.ts";
import "./scatter-front.css";

export interface ScatterPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** On the front: no other is better by both. */
  readonly front: boolean;
}

interface ScatterFrontProps {
  /** Read out as the name of the chart. */
  readonly label: string;
  readonly points: readonly ScatterPoint[];
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly frontLabel: string;
  readonly otherLabel: string;
  readonly selectedLabel: string;
  /** The one chosen: dragging along the front chooses again and again, so that whatever else is shown can follow. */
  readonly selected?: string;
  readonly onSelect: (id: string) => void;
  /** One point in words, as it is pointed at or stepped to. */
  readonly reading: (point: ScatterPoint) => string;
}

const WIDTH = 344;
const HEIGHT = 240;
const EDGE = { left: 46, right: 16, top: 12, bottom: GRID_BOTTOM };
/** Steps of Page Up and Page Down along the front. */
const PAGE = 5;

/** Two aims against each other: every alternative a point, those on the front joined, one chosen by pointer or arrow keys. */
export function ScatterFront(props: ScatterFrontProps) {
  const { label, points, x, y, frontLabel, otherLabel, selectedLabel, selected, onSelect, reading } = props;
  const [pointed, setPointed] = useState<string | null>(null);
  const across: Scale = {
    ...ends(
      x,
      points.map((one) => one.x),
    ),
    start: EDGE.left,
    end: WIDTH - EDGE.right,
  };
  const up: Scale = {
    ...ends(
      y,
      points.map((one) => one.y),
    ),
    start: HEIGHT - EDGE.bottom,
    end: EDGE.top,
  };
  const front = points.filter((point) => point.front).sort((a, b) => a.x - b.x || a.y - b.y);
  // Arrow keys walk along the front; where there is none, along all of it.
  const way = front.length > 0 ? front : [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chosen = points.find(({ id }) => id === selected);
  const cursor = way.findIndex(({ id }) => id === selected);
  const shown = points.find(({ id }) => id === pointed) ?? chosen;

  const nearest = (event: PointerEvent<HTMLDivElement>, among: readonly ScatterPoint[]) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [px, py] = [
      ((event.clientX - box.left) / box.width) * WIDTH,
      ((event.clientY - box.top) / box.height) * HEIGHT,
    ];
    const away = (one: ScatterPoint) => (placeOn(across, one.x) - px) ** 2 + (placeOn(up, one.y) - py) ** 2;
    return among.reduce<ScatterPoint | undefined>(
      (best, one) => (best === undefined || away(one) < away(best) ? one : best),
      undefined,
    );
  };
  const choose = (point: ScatterPoint | undefined) => {
    if (point && point.id !== selected) onSelect(point.id);
  };
  const press = (event: KeyboardEvent) => {
    const key = { ArrowRight: "ArrowDown", ArrowLeft: "ArrowUp" }[event.key] ?? event.key;
    const to = stepRow(key, cursor, way.length, PAGE);
    if (to === null) return;
    event.preventDefault();
    choose(way[to]);
  };
  return (
    <>
      <div
        className="ui-curve ui-scatter"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, way.length)}
        aria-valuenow={Math.max(1, cursor + 1)}
        aria-valuetext={chosen ? reading(chosen) : label}
        onKeyDown={press}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          choose(nearest(event, points));
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) choose(nearest(event, way));
          setPointed(nearest(event, points)?.id ?? null);
        }}
        onPointerLeave={() => setPointed(null)}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <ChartGrid across={across} up={up} x={x} y={y} />
          <path
            className="ui-scatter-line"
            d={linePath(
              front.map((point) => point.x),
              front.map((point) => point.y),
              across,
              up,
            )}
          />
          {points.map((point) => (
            <circle
              key={point.id}
              className={point.front ? "ui-scatter-front" : "ui-scatter-other"}
              r={point.front ? 4 : 3}
              cx={placeOn(across, point.x)}
              cy={placeOn(up, point.y)}
            />
          ))}
          {chosen && (
            <circle
              className="ui-scatter-chosen"
              r="7"
              cx={placeOn(across, chosen.x)}
              cy={placeOn(up, chosen.y)}
            />
          )}
          {shown && shown !== chosen && (
            <circle
              data-pointing=""
              className="ui-scatter-pointed"
              r="7"
              cx={placeOn(across, shown.x)}
              cy={placeOn(up, shown.y)}
            />
          )}
        </svg>
      </div>
      <p className="ui-curve-reading" aria-hidden="true">
        {shown ? reading(shown) : ""}
      </p>
      <ul className="ui-curve-key" data-key="">
        {(
          [
            ["ui-scatter-front", 4, frontLabel],
            ["ui-scatter-other", 3, otherLabel],
            ["ui-scatter-chosen", 6, selectedLabel],
          ] as const
        ).map(([look, r, text]) => (
          <li key={look}>
            <svg width="14" height="14" aria-hidden="true">
              <circle className={look} cx="7" cy="7" r={r} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The axis's own ends, or those of the values with a twentieth to spare, so that no point lies on the edge. */
function ends(axis: ChartAxis, values: readonly number[]) {
  if (axis.range) return { from: axis.range[0], to: axis.range[1] };
  const [low, high] = rangeOf([values]);
  const spare = (high - low) / 20 || 1;
  return { from: low - spare, to: high + spare };
}
