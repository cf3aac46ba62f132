import { useEffect, useState } from "react";
import type { Box } from "./place-callout.ts";
import { visibleBox } from "./visible-box.ts";

const same = (a: Box | null, b: Box | null) =>
  a === b ||
  (a !== null && b !== null && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);

function firstSeen(anchors: readonly string[]): Box | null {
  for (const anchor of anchors) {
    const element = document.querySelector(`[data-tour="${anchor}"]`);
    const box = element && visibleBox(element);
    if (box) return box;
  }
  return null;
}

/** The box of the first named control that is on screen, followed while panels open and the window changes. */
export function useAnchor(anchors: readonly string[]): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    let frame = 0;
    let last: Box | null = null;
    const follow = () => {
      const next = firstSeen(anchors);
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
