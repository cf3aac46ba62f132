import { useEffect, useState } from "react";
import type { Box } from "./place-callout.ts";

const same = (a: Box | null, b: Box | null) =>
  a === b ||
  (a !== null && b !== null && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);

/** The box of the first named control that is on screen, followed while panels open and the window changes. */
export function useAnchor(anchors: readonly string[]): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    let frame = 0;
    let last: Box | null = null;
    const follow = () => {
      const found = anchors
        .map((anchor) => document.querySelector(`[data-tour="${anchor}"]`)?.getBoundingClientRect())
        .find((rect) => rect !== undefined && rect.width > 0 && rect.height > 0);
      const next = found ? { x: found.x, y: found.y, width: found.width, height: found.height } : null;
      if (!same(last, next)) {
        last = next;
        setBox(next);
      }
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [anchors]);
  return box;
}
