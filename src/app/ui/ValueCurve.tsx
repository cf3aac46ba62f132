import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { ChartGrid, GRID_BOTTOM } from "./ChartGrid.tsx";
import { linePath, placeOn, type Scale, valueAt } from "./chart-geometry.ts";
import "./value-curve.css";

export interface ValueCurvePoint {
  readonly x: number;
  /** 0 to 1. */
  readonly worth: number;
  /** Where the point may be dragged: its name, how far, and by what steps. Absent: it follows from the others. */
  readonly handle?: {
    readonly id: string;
    readonly label: string;
    readonly min: number;
    readonly max: number;
    readonly step: number;
  };
}

interface ValueCurveProps {
  readonly points: readonly ValueCurvePoint[];
  readonly range: readonly [from: number, to: number];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xText: (value: number) => string;
  readonly yText: (worth: number) => string;
  /** What stands on the curve now: small marks, so that the effect of dragging is seen. */
  readonly marks?: readonly { readonly id: string; readonly x: number; readonly worth: number }[];
  readonly marksLabel?: string;
  readonly lineLabel: string;
  readonly handleLabel: string;
  /** Where somebody wants a handle; the caller decides where it goes, and draws anew. Left out: nothing can be dragged. */
  readonly onMove?: (id: string, x: number) => void;
}

const WIDTH = 344;
const HEIGHT = 180;
const EDGE = { left: 40, right: 14, top: 14, bottom: GRID_BOTTOM };
/** A step with Page Up or Page Down, in steps of the handle. */
const PAGE = 10;

/** From a measured value to what it is worth, with bends that can be dragged, or moved with the arrow keys as sliders are. */
export function ValueCurve(props: ValueCurveProps) {
  const {
    points,
    xLabel,
    yLabel,
    xText,
    yText,
    marks = [],
    marksLabel,
    lineLabel,
    handleLabel,
    onMove,
  } = props;
  const picture = useRef<HTMLDivElement>(null);
  // The scale stands still while a handle is held: if it followed what is dragged, the handle would run from the pointer.
  const [held, setHeld] = useState<ValueCurveProps["range"] | null>(null);
  const range = held ?? props.range;
  const across: Scale = { from: range[0], to: range[1], start: EDGE.left, end: WIDTH - EDGE.right };
  const up: Scale = { from: 0, to: 1, start: HEIGHT - EDGE.bottom, end: EDGE.top };
  const xs = [range[0], ...points.map((point) => point.x), Math.max(range[1], points.at(-1)?.x ?? range[1])];
  const ys = [points[0]?.worth ?? 0, ...points.map(({ worth }) => worth), points.at(-1)?.worth ?? 0];
  const x = (value: number) => placeOn(across, Math.max(range[0], Math.min(range[1], value)));
  return (
    <>
      <div className="ui-value-curve" ref={picture}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <ChartGrid
            across={across}
            up={up}
            x={{ label: xLabel, text: xText, ticks: 4 }}
            y={{ label: yLabel, text: yText, ticks: 2 }}
          />
          {/* A sheet of its own cuts the curve off where the scale, standing still, is too short for it. */}
          <svg
            x={across.start}
            width={across.end - across.start}
            height={HEIGHT}
            viewBox={`${across.start} 0 ${across.end - across.start} ${HEIGHT}`}
            aria-hidden="true"
          >
            <path className="ui-curve-line" d={linePath(xs, ys, across, up)} />
          </svg>
          {marks.map((mark) => (
            <circle
              key={mark.id}
              className="ui-value-curve-mark"
              r="3"
              cx={x(mark.x)}
              cy={placeOn(up, mark.worth)}
            />
          ))}
          {points.map(
            ({ x: at, worth, handle }) =>
              handle && (
                <circle
                  key={handle.id}
                  className="ui-value-curve-handle"
                  r="6.5"
                  cx={x(at)}
                  cy={placeOn(up, worth)}
                />
              ),
          )}
        </svg>
        {onMove &&
          points.map(
            ({ x: at, worth, handle }) =>
              handle && (
                <Handle
                  key={handle.id}
                  handle={handle}
                  at={at}
                  text={xText(at)}
                  left={x(at) / WIDTH}
                  top={placeOn(up, worth) / HEIGHT}
                  onMove={onMove}
                  onHold={(holds) => setHeld(holds ? props.range : null)}
                  valueUnder={(clientX) => {
                    const box = picture.current?.getBoundingClientRect();
                    return box ? valueAt(across, ((clientX - box.left) / box.width) * WIDTH) : at;
                  }}
                />
              ),
          )}
      </div>
      <ul className="ui-curve-key" data-key="">
        <li>
          <svg width="18" height="10" aria-hidden="true">
            <line className="ui-curve-line" x1="0" x2="18" y1="5" y2="5" />
          </svg>
          {lineLabel}
        </li>
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <circle className="ui-value-curve-handle" cx="7" cy="7" r="5.5" />
          </svg>
          {handleLabel}
        </li>
        {marksLabel !== undefined && (
          <li>
            <svg width="8" height="8" aria-hidden="true">
              <circle className="ui-value-curve-mark" cx="4" cy="4" r="3" />
            </svg>
            {marksLabel}
          </li>
        )}
      </ul>
    </>
  );
}

interface HandleProps {
  readonly handle: NonNullable<ValueCurvePoint["handle"]>;
  readonly at: number;
  readonly text: string;
  /** Shares of the picture. */
  readonly left: number;
  readonly top: number;
  readonly onMove: (id: string, x: number) => void;
  readonly onHold: (holds: boolean) => void;
  readonly valueUnder: (clientX: number) => number;
}

/** What is taken hold of lies over the drawn circle: larger than it (24 px), and a slider to those who do not see it. */
function Handle({
  handle: { id, label, min, max, step },
  at,
  text,
  left,
  top,
  onMove,
  onHold,
  valueUnder,
}: HandleProps) {
  const press = (event: KeyboardEvent) => {
    const to = {
      ArrowRight: at + step,
      ArrowUp: at + step,
      ArrowLeft: at - step,
      ArrowDown: at - step,
      PageUp: at + PAGE * step,
      PageDown: at - PAGE * step,
      Home: min,
      End: max,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onMove(id, Math.max(min, Math.min(max, to)));
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onMove(id, Math.max(min, Math.min(max, valueUnder(event.clientX))));
  };
  return (
    <div
      className="ui-value-curve-grip"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={at}
      aria-valuetext={text}
      style={{ left: `${100 * left}%`, top: `${100 * top}%` }}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        onHold(true);
      }}
      onPointerMove={drag}
      onLostPointerCapture={() => onHold(false)}
    />
  );
}
