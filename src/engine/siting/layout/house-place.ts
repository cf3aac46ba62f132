import type { EdgeSet } from "../../geometry/edge-set.ts";
import { segmentToBox } from "../../geometry/segment-to-box.ts";
import type { HousePlace, Point, Position } from "../../model/index.ts";
import type { HouseType } from "../house-types/house-type.ts";

export type { HousePlace };

/** Half sides, the long one first: what geometry asks of a house. */
export interface Footprint {
  readonly along: number;
  readonly across: number;
}

export const footprintOf = ({ length, width }: HouseType): Footprint => ({
  along: length.value / 2,
  across: width.value / 2,
});

/** Corners to the left around, as the map draws them. */
export function cornersOf(
  { at: { x, y }, angle }: HousePlace,
  { along, across }: Footprint,
): readonly Position[] {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const corner = (u: number, v: number): Position => [x + u * cos - v * sin, y + u * sin + v * cos];
  return [corner(-along, -across), corner(along, -across), corner(along, across), corner(-along, across)];
}

/** Metres between a house and edges given as x1, y1, x2, y2 …; 0 where one enters it, at most `reach`. */
export function distanceToEdges(
  { at: { x, y }, angle }: HousePlace,
  { along, across }: Footprint,
  edges: ArrayLike<number>,
  reach: number,
): number {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let best = reach;
  for (let i = 0; i < edges.length; i += 4) {
    const ax = (edges[i] as number) - x;
    const ay = (edges[i + 1] as number) - y;
    const bx = (edges[i + 2] as number) - x;
    const by = (edges[i + 3] as number) - y;
    const u1 = ax * cos + ay * sin;
    const u2 = bx * cos + by * sin;
    if ((u1 >= along + best && u2 >= along + best) || (u1 <= -along - best && u2 <= -along - best)) continue;
    const v1 = ay * cos - ax * sin;
    const v2 = by * cos - bx * sin;
    if ((v1 >= across + best && v2 >= across + best) || (v1 <= -across - best && v2 <= -across - best))
      continue;
    const d = segmentToBox(u1, v1, u2, v2, along, across);
    if (d < best) best = d;
  }
  return best;
}

/** Metres between two houses; 0 where they meet. */
export function distanceBetween(one: HousePlace, other: HousePlace, foot: Footprint): number {
  if (covers(one, other.at, foot) || covers(other, one.at, foot)) return 0;
  const corners = cornersOf(other, foot);
  const edges = corners.flatMap(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] as Position;
    return [x, y, nextX, nextY];
  });
  return distanceToEdges(one, foot, edges, Number.POSITIVE_INFINITY);
}

function covers({ at, angle }: HousePlace, point: Point, { along, across }: Footprint): boolean {
  const dx = point.x - at.x;
  const dy = point.y - at.y;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return Math.abs(dx * cos + dy * sin) < along && Math.abs(dy * cos - dx * sin) < across;
}

/** The deepest corner's metres inside an area; 0 where no corner is. */
export function depthIn(place: HousePlace, foot: Footprint, area: EdgeSet, reach: number): number {
  let deepest = 0;
  for (const [x, y] of cornersOf(place, foot))
    if (area.contains(x, y)) deepest = Math.max(deepest, Math.min(reach, area.edgeDistance(x, y, reach)));
  return deepest;
}
