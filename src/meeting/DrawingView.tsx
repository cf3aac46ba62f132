import { memo } from "react";
import type { Drawing, Mark } from "../drawing/index.ts";

interface DrawingViewProps {
  readonly drawing: Drawing;
  /** What the picture shows, in words. */
  readonly label: string;
  readonly onPoint?: (of: string | null) => void;
}

/** A drawing on the screen: sharp at any size, and there without WebGL. */
export const DrawingView = memo(function DrawingView({ drawing, label, onPoint }: DrawingViewProps) {
  const { width, height, background, marks } = drawing;
  const point = onPoint
    ? (event: React.PointerEvent<SVGSVGElement>) => {
        const of = (event.target as Element).getAttribute("data-of");
        onPoint(of);
      }
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
      {marks.map((mark, index) => (
        <MarkView key={index} mark={mark} />
      ))}
    </svg>
  );
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
    >
      {text}
    </text>
  );
}
