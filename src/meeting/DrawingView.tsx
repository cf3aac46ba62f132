import { memo } from "react";
import type { Drawing, Mark } from "../drawing/index.ts";

interface DrawingViewProps {
  readonly drawing: Drawing;
  /** What the picture shows, in words. */
  readonly label: string;
  /** Drawn over all the rest: what is pointed out changes often, and the map under it stays. */
  readonly over?: readonly Mark[];
  readonly onPoint?: (of: string | null) => void;
}

/** A drawing on the screen: sharp at any size, and there without WebGL. */
export function DrawingView({ drawing, label, over = [], onPoint }: DrawingViewProps) {
  const { width, height, background, marks } = drawing;
  const point = onPoint
    ? (event: React.PointerEvent<SVGSVGElement>) => onPoint((event.target as Element).getAttribute("data-of"))
    : undefined;
  return (
    <svg
      className="mt-map"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
      onPointerDown={point}
    >
      <rect width={width} height={height} fill={background} />
      <Marks marks={marks} />
      <g pointerEvents="none">
        <Marks marks={over} />
      </g>
    </svg>
  );
}

const Marks = memo(function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark, index) => <MarkView key={index} mark={mark} />);
});

function MarkView({ mark }: { readonly mark: Mark }) {
  if (mark.kind === "path") {
    const { d, fill = "none", stroke, width, dash, opacity, of } = mark;
    return (
      <path
        d={d}
        fill={fill}
        fillRule="evenodd"
        stroke={stroke}
        strokeWidth={width}
        strokeLinejoin="round"
        strokeLinecap="round"
        strokeDasharray={dash?.join(" ")}
        opacity={opacity}
        data-of={of}
        // Roads, houses and signs let the area under them be pointed at.
        pointerEvents={of === undefined ? "none" : "visible"}
      />
    );
  }
  const { x, y, text, size, weight, fill, halo, anchor, italic } = mark;
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={weight}
      fontStyle={italic ? "italic" : undefined}
      textAnchor={anchor}
      fill={fill}
      stroke={halo}
      strokeWidth={halo ? size * 0.22 : undefined}
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
    >
      {text}
    </text>
  );
}
