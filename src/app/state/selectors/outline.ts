import type { Area, Neighbourhood, Point, Position, Ring } from "../../../engine/index.ts";

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

/** Even–odd rule: a ray to the east crosses the ring an odd number of times when the point is inside. */
function inRing(ring: Ring, { x, y }: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i] as Position;
    const [xj, yj] = ring[j] as Position;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

const contains = (outline: Area, point: Point): boolean =>
  outline.coordinates.some(
    ([outer, ...holes]) =>
      outer !== undefined && inRing(outer, point) && !holes.some((hole) => inRing(hole, point)),
  );

const bounds = new WeakMap<Area, Bounds>();
function boundsKept(outline: Area): Bounds {
  let known = bounds.get(outline);
  if (!known) {
    known = boundsOf(outline);
    bounds.set(outline, known);
  }
  return known;
}

/** The area a point lies in; undefined outside every one. Bounding boxes are asked first, and kept. */
export const areaAt = (neighbourhoods: readonly Neighbourhood[], point: Point): Neighbourhood | undefined =>
  neighbourhoods.find(({ outline }) => {
    const [west, south, east, north] = boundsKept(outline);
    const near = point.x >= west && point.x <= east && point.y >= south && point.y <= north;
    return near && contains(outline, point);
  });
