import { useId, useState } from "react";
import { type ChartAxis, ChartGrid, GRID_BOTTOM } from "./ChartGrid.tsx";
import { bandPath, linePath, nearestIndex, placeOn, rangeOf, type Scale, valueAt } from "./chart-geometry.ts";
import { PointedFrame } from "./PointedFrame.tsx";
import "./curve-chart.css";

export interface CurveBand {
  readonly label: string;
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** The outer band is paler and stands behind. */
  readonly look: "outer" | "inner" | "gap";
}

interface CurveChartProps {
  /** Read out as the name of the chart. */
  readonly label: string;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly lineLabel: string;
  /** A second, thinner line behind the first: the same before something was changed. */
  readonly before?: {
    readonly label: string;
    readonly xs: readonly number[];
    readonly ys: readonly number[];
  };
  readonly bands: readonly CurveBand[];
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** A line to compare with: straight across at a value, or from corner to corner. */
  readonly reference: { readonly at: number | "diagonal"; readonly label: string };
  /** Stretches of x that stand out, and what they are. */
  readonly marked?: { readonly label: string; readonly ranges: readonly { from: number; to: number }[] };
  /** One point in words, as it is pointed at or stepped to. */
  readonly reading: (index: number) => string;
  readonly height?: number;
}

const WIDTH = 344;
const EDGE = { left: 46, right: 20, top: 12, bottom: GRID_BOTTOM };

/** A curve with its uncertainty drawn around it. Read with the pointer, or with the arrow keys as a slider is. */
export function CurveChart(props: CurveChartProps) {
  const { label, xs, ys, lineLabel, before, bands, x, y, reference, marked, reading, height = 210 } = props;
  const [at, setAt] = useState<number | null>(null);
  const stripes = useId().replaceAll(":", "");
  const across: Scale = { ...ends(x, [xs]), start: EDGE.left, end: WIDTH - EDGE.right };
  const columns = [ys, before?.ys ?? [], ...bands.flatMap(({ low, high }) => [low, high])];
  const flat = reference.at === "diagonal" ? [] : [reference.at];
  const up: Scale = { ...ends(y, [...columns, flat]), start: height - EDGE.bottom, end: EDGE.top };
  const shown = at === null || xs.length === 0 ? null : Math.min(at, xs.length - 1);

  return (
    <>
      <PointedFrame
        label={label}
        count={xs.length}
        at={at}
        onPoint={setAt}
        under={(share) => nearestIndex(xs, valueAt(across, share * WIDTH))}
        reading={reading}
        along="across"
      >
        <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
          <defs>
            <pattern
              id={stripes}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className="ui-curve-stripe" x1="0" x2="0" y1="0" y2="6" />
            </pattern>
          </defs>
          <ChartGrid across={across} up={up} x={x} y={y} />
          {marked?.ranges.map(({ from, to }) => (
            <rect
              key={from}
              className="ui-curve-marked"
              fill={`url(#${stripes})`}
              x={placeOn(across, from) - 1}
              width={Math.max(2, placeOn(across, to) - placeOn(across, from) + 2)}
              y={EDGE.top}
              height={height - EDGE.top - EDGE.bottom}
            />
          ))}
          {bands.map(({ label: name, low, high, look }) => (
            <path
              key={name}
              className={`ui-curve-band ui-curve-${look}`}
              d={bandPath(xs, low, high, across, up)}
            />
          ))}
          <Reference reference={reference} across={across} up={up} />
          {before && <path className="ui-curve-before" d={linePath(before.xs, before.ys, across, up)} />}
          <path className="ui-curve-line" d={linePath(xs, ys, across, up)} />
          {shown !== null && (
            <g data-pointing="">
              <line
                className="ui-curve-pointing"
                x1={placeOn(across, xs[shown] as number)}
                x2={placeOn(across, xs[shown] as number)}
                y1={EDGE.top}
                y2={height - EDGE.bottom}
              />
              <circle
                className="ui-curve-point"
                r="4"
                cx={placeOn(across, xs[shown] as number)}
                cy={placeOn(up, ys[shown] as number)}
              />
            </g>
          )}
        </svg>
      </PointedFrame>
      <ul className="ui-curve-key" data-key="">
        <li>
          <Sample look="line" />
          {lineLabel}
        </li>
        {before && (
          <li>
            <Sample look="before" />
            {before.label}
          </li>
        )}
        {bands.map(({ label: name, look }) => (
          <li key={name}>
            <Sample look={look} />
            {name}
          </li>
        ))}
        <li>
          <Sample look="reference" />
          {reference.label}
        </li>
        {marked && marked.ranges.length > 0 && (
          <li>
            <Sample look="marked" fill={`url(#${stripes})`} />
            {marked.label}
          </li>
        )}
      </ul>
    </>
  );
}

function ends(axis: ChartAxis, columns: readonly (readonly number[])[]) {
  const [from, to] = axis.range ?? rangeOf(columns);
  return { from, to };
}

interface ReferenceProps {
  readonly reference: CurveChartProps["reference"];
  readonly across: Scale;
  readonly up: Scale;
}

function Reference({ reference: { at }, across, up }: ReferenceProps) {
  const [y1, y2] = at === "diagonal" ? [up.start, up.end] : [placeOn(up, at), placeOn(up, at)];
  return <line className="ui-curve-reference" x1={across.start} x2={across.end} y1={y1} y2={y2} />;
}

interface SampleProps {
  readonly look: CurveBand["look"] | "line" | "before" | "reference" | "marked";
  readonly fill?: string;
}

function Sample({ look, fill }: SampleProps) {
  const isLine = look === "line" || look === "before" || look === "reference";
  return (
    <svg width="18" height="10" aria-hidden="true">
      {isLine ? (
        <line className={`ui-curve-${look}`} x1="0" x2="18" y1="5" y2="5" />
      ) : (
        <rect
          className={look === "marked" ? "ui-curve-marked" : `ui-curve-band ui-curve-${look}`}
          width="18"
          height="10"
          {...(fill === undefined ? {} : { fill })}
        />
      )}
    </svg>
  );
}
