import { type RefObject, useLayoutEffect, useRef } from "react";

/** The box that scrolls this element; `scrollIntoView` would move every box around it, the whole window included. */
function scrollBox(element: HTMLElement | null): HTMLElement | null {
  for (let box = element?.parentElement ?? null; box; box = box.parentElement)
    if (/auto|scroll/u.test(getComputedStyle(box).overflowY)) return box;
  return null;
}

/** The panel area keeps its scroll when its content is replaced; what is new is read from the top. */
export function useTop<Shown extends HTMLElement>(): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  // With the next frame, which lays the page out anyway, and before anybody has seen it.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => scrollBox(shown.current)?.scrollTo(0, 0));
    return () => cancelAnimationFrame(frame);
  }, []);
  return shown;
}
