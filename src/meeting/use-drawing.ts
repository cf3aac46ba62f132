import { useEffect, useMemo, useState } from "react";
import type { PublicCase } from "../engine/council/index.ts";
import { openDesk } from "./open-case-file.ts";
import type { MapWish } from "./reckoning/map-wish.ts";
import type { DrawnMap } from "./reckoning/reckoning-desk.ts";
import { useCase } from "./use-case.ts";

/** A map, or an empty sheet while it is drawn. */
export interface ShownDrawing {
  readonly drawing: DrawnMap;
  readonly standing: "drawing" | "drawn" | "failed";
}

/** Maps that are kept of a case: some screens with all alternatives, both zooms. */
const MOST_KEPT = 40;
const kept = new WeakMap<PublicCase, Map<string, DrawnMap>>();

const keptOf = (publicCase: PublicCase): Map<string, DrawnMap> => {
  const known = kept.get(publicCase) ?? new Map<string, DrawnMap>();
  kept.set(publicCase, known);
  return known;
};

/** Asks for a map, once. A map of something else is never shown in its place. */
export function useDrawing(wish: MapWish): ShownDrawing {
  const { publicCase } = useCase();
  const key = JSON.stringify(wish);
  const [failed, setFailed] = useState("");
  const [, setArrived] = useState("");
  const known = keptOf(publicCase).get(key);
  useEffect(() => {
    const maps = keptOf(publicCase);
    if (maps.has(key)) return;
    let asked = true;
    openDesk()
      .draw(JSON.parse(key) as MapWish)
      .then(
        (drawing) => {
          const [oldest] = maps.keys();
          if (maps.size >= MOST_KEPT && oldest !== undefined) maps.delete(oldest);
          maps.set(key, drawing);
          if (asked) setArrived(key);
        },
        () => {
          if (asked) setFailed(key);
        },
      );
    return () => {
      asked = false;
    };
  }, [publicCase, key]);
  const { width, height } = wish;
  const empty = useMemo(() => ({ width, height, background: "none", marks: [] }), [width, height]);
  if (known) return { drawing: known, standing: "drawn" };
  return { drawing: empty, standing: failed === key ? "failed" : "drawing" };
}
