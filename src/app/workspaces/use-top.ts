import { type RefObject, useEffect, useRef } from "react";

/** The panel area keeps its scroll when its content is replaced; what is new is read from the top. */
export function useTop<Shown extends HTMLElement>(): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  // Newer browsers return a promise here, and an effect may return nothing but its undoing.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: "start" });
  }, []);
  return shown;
}
