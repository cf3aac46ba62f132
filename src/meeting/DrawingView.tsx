import { memo } from "react";
import type { Mark } from "../drawing/index.ts";
import { useMessages } from "./use-case.ts";
import type { ShownDrawing } from "./use-drawing.ts";
import { usePartsInTurn } from "./use-parts-in-turn.ts";

const NONE: readonly Mark[] = [];

interface DrawingViewProps extends ShownDrawing {
  /** What the picture shows, in words. */
  readonly label: string;
  /** Drawn over all the rest: what is pointed out changes often, and the map under it stays. */
  readonly over?: readonly Mark[];
  readonly onPoint?: (of: string | null) => void;
}

/** A drawing on the screen: sharp at any size, and there without WebGL. */
export function DrawingView({ drawing, standing, label, over = NONE, onPoint }: DrawingViewProps) {
  const m = useMessages();
  const { width, height, background, marks } = drawing;
  const { parts, whole } = usePartsInTurn(marks);
  const point = onPoint
    ? (event: React.PointerEvent<SVGSVGElement>) => onPoint((event.target as Element).getAttribute("data-of"))
    : undefined;
  if (standing === "failed")
    return (
      <p className="mt-map mt-map-failed" role="alert">
        {m.text("meeting.map.failed")}
      </p>
    );
  return (
    <svg
      className="mt-map"
      aria-busy={standing === "drawing" || !whole || undefined}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
      onPointerDown={point}
    >
      <rect width={width} height={height} fill={background} />
      {parts.map((part, at) => (
        <Marks key={at} marks={part} />
      ))}
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
