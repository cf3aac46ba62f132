import {
  type Area,
  AreaIndex,
  type Neighbourhood,
  type Point,
  type Position,
  type Ring,
} from "../../../engine/index.ts";
import { remember } from "./remember.ts";

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Bounding box of an outline in metres, for "zoom to". */
export function boundsOf(outline: Area): Bounds {
  const positions = outline.coordinates.flat(2);
  const xs = positions.map(([x]) => x);
  const ys = positions.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Twice the signed area of a ring (shoelace formula); holes run clockwise and so come out negative. */
const doubleArea = (ring: Ring): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Position;
    return sum + x * nextY - nextX * y;
  }, 0);

/** Square metres of an outline, holes taken away. */
export const squareMetresOf = (outline: Area): number =>
  outline.coordinates.reduce(
    (sum, [outer, ...holes]) =>
      sum +
      (Math.abs(outer ? doubleArea(outer) : 0) -
        holes.reduce((inner, hole) => inner + Math.abs(doubleArea(hole)), 0)) /
        2,
    0,
  );

/** Corners of every ring, the first not said again: parts, each its outer ring and then its holes. */
export type Corners = readonly (readonly (readonly Position[])[])[];

export const cornersOf = (outline: Area): Corners =>
  outline.coordinates.map((rings) => rings.map((ring) => ring.slice(0, -1)));

/** The same with every ring made anew. */
export const withRings = (
  corners: Corners,
  make: (ring: readonly Position[], at: number) => readonly Position[],
): Corners => {
  let at = 0;
  return corners.map((rings) => rings.map((ring) => make(ring, at++)));
};

/** Whether every corner is the same. */
export const sameRing = (a: readonly Position[], b: readonly Position[]): boolean =>
  a.length === b.length && a.every(([x, y], i) => b[i]?.[0] === x && b[i]?.[1] === y);

const indexOf = remember(
  (neighbourhoods: readonly Neighbourhood[]) => new AreaIndex(neighbourhoods.map(({ outline }) => outline)),
);

/** The area a point lies in, as the engine finds it; undefined outside every one. */
export const areaAt = (
  neighbourhoods: readonly Neighbourhood[],
  { x, y }: Point,
): Neighbourhood | undefined => neighbourhoods[indexOf(neighbourhoods).locate(x, y)];
