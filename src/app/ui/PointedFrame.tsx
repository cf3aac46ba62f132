import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { stepRow } from "./step-row.ts";
import "./curve-chart.css";

interface PointedFrameProps {
  /** Read out as the name of the chart. */
  readonly label: string;
  /** How many things there are to point at, and which one is; null for none. */
  readonly count: number;
  readonly at: number | null;
  readonly onPoint: (at: number | null) => void;
  /** What lies at a place of the picture, both in shares of its size. */
  readonly under: (x: number, y: number) => number | null;
  /** One of them in words. */
  readonly reading: (at: number) => string;
  readonly onSelect?: (at: number) => void;
  /** Whether they lie side by side or one below another: which arrow key leads to the next. */
  readonly along: "across" | "down";
  /** The picture. */
  readonly children: ReactNode;
}

const PAGE = 10;
/** Up is more along a scale, as on the browser's own sliders. */
const ACROSS: Readonly<Record<string, string>> = {
  ArrowRight: "ArrowDown",
  ArrowUp: "ArrowDown",
  ArrowLeft: "ArrowUp",
  ArrowDown: "ArrowUp",
  PageUp: "PageDown",
  PageDown: "PageUp",
};

/** A picture whose parts are read one at a time: with the pointer, or with the arrow keys as a slider is. */
export function PointedFrame(props: PointedFrameProps) {
  const { label, count, at, onPoint, under, reading, onSelect, along, children } = props;
  const shown = at === null || count === 0 ? null : Math.min(at, count - 1);
  const place = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return under((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") onPoint(null);
    if (onSelect && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      if (shown !== null) onSelect(shown);
      return;
    }
    const key = along === "across" ? (ACROSS[event.key] ?? event.key) : event.key;
    const to = stepRow(key, shown ?? -1, count, PAGE);
    if (to === null) return;
    event.preventDefault();
    onPoint(to);
  };
  return (
    <>
      <div
        className="ui-curve"
        role="slider"
        aria-orientation={along === "down" ? "vertical" : "horizontal"}
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, count)}
        aria-valuenow={(shown ?? 0) + 1}
        aria-valuetext={count === 0 ? label : reading(shown ?? 0)}
        onKeyDown={press}
        onFocus={() => onPoint(at ?? 0)}
        onPointerMove={(event) => onPoint(place(event))}
        onPointerLeave={() => onPoint(null)}
        onPointerUp={(event) => {
          const chosen = place(event);
          if (chosen !== null) onSelect?.(chosen);
        }}
      >
        {children}
      </div>
      <p className="ui-curve-reading" aria-hidden="true">
        {shown === null ? "" : reading(shown)}
      </p>
    </>
  );
}
