import { longestEdge } from "../geometry/longest-edge.ts";
import type { Site } from "./site.ts";

const DIRECTIONS = [
  "east",
  "northEast",
  "north",
  "northWest",
  "west",
  "southWest",
  "south",
  "southEast",
] as const;
type Direction = (typeof DIRECTIONS)[number];

/** How far the houses must move to stand clear; nulls where no such place was found on the plot. */
export type Way = {
  /** Whole metres. */
  readonly way: number | null;
  readonly direction: Direction | "none";
};

export const NO_WAY: Way = { way: null, direction: "none" };

const RAYS = 16;
/** Farther than this is another place, not the same one moved. */
const FARTHEST = 300;

/**
 * The shortest move, in whole metres and one of 16 directions, that brings the houses' circle clear of a zone and
 * keeps it on the plot. The place found is tried, not only measured to: the sentence made from it is true as it stands.
 * Rays start along the plot's longest edge, so that turning the map turns the answer (promise E4).
 */
export function wayOut(site: Site, isClear: (x: number, y: number) => boolean, atLeast = 1): Way {
  const { edges } = site.form;
  const { x, y } = site.plot.at;
  const { heading } = longestEdge(edges.edges);
  const { minX, minY, maxX, maxY } = edges.bounds;
  const farthest = Math.min(FARTHEST, Math.hypot(maxX - minX, maxY - minY));
  // On a plot too narrow for the circle the houses may stay as near the boundary as they were.
  const keep = Math.min(site.spot, edges.edgeDistance(x, y, site.spot));
  for (let metres = Math.max(1, Math.floor(atLeast)); metres <= farthest; metres++) {
    for (let ray = 0; ray < RAYS; ray++) {
      const angle = heading + (2 * Math.PI * ray) / RAYS;
      const toX = x + metres * Math.cos(angle);
      const toY = y + metres * Math.sin(angle);
      if (!edges.contains(toX, toY) || edges.edgeDistance(toX, toY, keep) < keep - 1e-6) continue;
      if (isClear(toX, toY)) return { way: metres, direction: directionOf(angle) };
    }
  }
  return NO_WAY;
}

function directionOf(angle: number): Direction {
  const eighth = Math.round(angle / (Math.PI / 4) + 1e-6);
  return DIRECTIONS[((eighth % 8) + 8) % 8] as Direction;
}
