import type { Position, Ring } from "../model/index.ts";
import { EdgeSet } from "./edge-set.ts";

/** Corners on half a circle: a chord of 1/16 circle lies 0.5 % of the radius inside the arc at most. */
const HALF = 16;

/**
 * All places within `by` metres of an area, as rings that overlap: an `EdgeSet` counts windings, so their union
 * need not be computed. (Turf's `buffer` takes degrees, and is wrong on metres.)
 */
export function grownArea(area: EdgeSet, by: number): EdgeSet {
  const rings: Ring[] = [];
  const { edges } = area;
  for (let i = 0; i < edges.length; i += 4) {
    const a: Position = [edges[i] as number, edges[i + 1] as number];
    const b: Position = [edges[i + 2] as number, edges[i + 3] as number];
    // The area itself comes as one sliver per edge: together the slivers wind once around its inside.
    rings.push([a, b]);
    rings.push(stadium(a, b, by));
  }
  return EdgeSet.ofRings(rings, true);
}

/** The places within `radius` of a segment, turning left. */
function stadium([x1, y1]: Position, [x2, y2]: Position, radius: number): Ring {
  const heading = Math.atan2(y2 - y1, x2 - x1);
  const ring: Position[] = [];
  for (let i = 0; i <= HALF; i++) {
    const angle = heading - Math.PI / 2 + (Math.PI * i) / HALF;
    ring.push([x2 + radius * Math.cos(angle), y2 + radius * Math.sin(angle)]);
  }
  for (let i = 0; i <= HALF; i++) {
    const angle = heading + Math.PI / 2 + (Math.PI * i) / HALF;
    ring.push([x1 + radius * Math.cos(angle), y1 + radius * Math.sin(angle)]);
  }
  ring.push(ring[0] as Position);
  return ring;
}
