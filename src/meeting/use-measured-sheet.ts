import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Sheet } from "./use-map.ts";

/** A resize of less is not worth drawing a town again for. */
const LEAST_CHANGE = 0.02;

/**
 * A sheet of the very shape that there is room for, `width` units wide: nothing of the frame is cut off, so no house is. Null until the place has been measured, which is before it
 * is first painted.
 */
export function useMeasuredSheet(
  width: number,
  words: number,
): [RefObject<HTMLSpanElement | null>, Sheet | null] {
  const place = useRef<HTMLSpanElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useLayoutEffect(() => {
    const box = place.current;
    if (box === null) return;
    const measure = () => {
      const { clientWidth, clientHeight } = box;
      if (clientWidth === 0 || clientHeight === 0) return;
      const next = Math.round((width * clientHeight) / clientWidth);
      setHeight((was) => (was !== null && Math.abs(next - was) < LEAST_CHANGE * was ? was : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [width]);
  return [place, height === null ? null : { width, height, words }];
}
