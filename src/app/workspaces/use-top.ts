import { type RefObject, useEffect, useRef } from "react";

/** The panel area keeps its scroll when its content is replaced; what is new is read from the top. */
export function useTop<Shown extends HTMLElement>(): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => shown.current?.scrollIntoView({ block: "start" }), []);
  return shown;
}
