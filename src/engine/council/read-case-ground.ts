import type { StrictReader } from "../strict-reader.ts";
import type { Patch, PlaceRank, PublicGround, RoadRank, Trace } from "./public-ground.ts";
import { MOST_METRES } from "./read-case-values.ts";

const ROADS: readonly RoadRank[] = ["trunk", "county", "collector", "street", "path", "stream"];
const PLACES: readonly PlaceRank[] = ["town", "suburb", "village", "water", "hill", "island"];

/** Tenths of metres. */
const MOST_TENTHS = MOST_METRES * 10;

export const readGround = (r: StrictReader): PublicGround => ({
  attribution: r.text("attribution"),
  land: r.fitting("land", isPatches, []),
  green: r.fitting("green", isPatches, []),
  lakes: r.fitting("lakes", isPatches, []),
  roads: r.list("roads", (road) => ({
    rank: road.word("rank", ROADS),
    line: road.fitting("line", isTrace, []),
  })),
  places: r.list("places", (place) => ({
    name: place.text("name"),
    rank: place.word("rank", PLACES),
    x: place.whole("x"),
    y: place.whole("y"),
  })),
  buildings: r.fitting("buildings", isTraces, []),
});

function isTrace(value: unknown): value is Trace {
  if (!Array.isArray(value) || value.length % 2 !== 0) return false;
  for (const step of value)
    if (typeof step !== "number" || !Number.isInteger(step) || Math.abs(step) > MOST_TENTHS) return false;
  return true;
}
const isTraces = (value: unknown): value is readonly Trace[] => Array.isArray(value) && value.every(isTrace);
const isPatches = (value: unknown): value is readonly Patch[] =>
  Array.isArray(value) && value.every(isTraces);
