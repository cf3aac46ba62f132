import { type Area, AreaIndex, at, type Point, type Position, type Result } from "../../../engine/index.ts";
import type { Corners } from "../../state/selectors/outline.ts";

/** Smaller than a garden shed: a slip of the hand, not a plot. */
const SMALLEST_M2 = 20;

export type OutlineFault = "fewCorners" | "selfCrossing" | "ringsCross" | "tooSmall";

export interface Outlined {
  readonly outline: Area;
  /** The point distances are measured from. */
  readonly at: Point;
}

type Ring = readonly Position[];

/** Twice the signed area of a closed or open ring, m²; positive is counter-clockwise (shoelace formula). */
export function twiceArea(corners: Ring): number {
  let sum = 0;
  corners.forEach(([x, y], i) => {
    const [nx, ny] = corners[(i + 1) % corners.length] as Position;
    sum += x * ny - nx * y;
  });
  return sum;
}

const turn = (a: Position, b: Position, c: Position) =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether p, in line with a and b, lies between them. */
const between = (a: Position, b: Position, p: Position) =>
  turn(a, b, p) === 0 &&
  p[0] >= Math.min(a[0], b[0]) &&
  p[0] <= Math.max(a[0], b[0]) &&
  p[1] >= Math.min(a[1], b[1]) &&
  p[1] <= Math.max(a[1], b[1]);

const cross = (a: Position, b: Position, c: Position, d: Position) =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

const meet = (a: Position, b: Position, c: Position, d: Position) =>
  cross(a, b, c, d) || between(a, b, c) || between(a, b, d) || between(c, d, a) || between(c, d, b);

const sidesOf = (ring: Ring): readonly (readonly [Position, Position])[] =>
  ring.map((corner, i) => [corner, ring[(i + 1) % ring.length] as Position]);

function crossesItself(corners: Ring): boolean {
  const n = corners.length;
  const sides = sidesOf(corners);
  return sides.some(([a, b], i) =>
    sides.slice(i + 2).some(([c, d], k) => !(i === 0 && i + 2 + k === n - 1) && meet(a, b, c, d)),
  );
}

const closed = (ring: Ring): Ring => [...ring, ring[0] as Position];
const areaOf = (parts: Corners): Area => ({
  type: "MultiPolygon",
  coordinates: parts.map((rings) => rings.map(closed)),
});

/** A hole that is not wholly in its part, or two parts with ground in common. Rings may touch: parts of one plot can meet in a corner. */
function ringsCross(parts: Corners): boolean {
  const rings = parts.flat();
  const some = rings.some((one, i) =>
    rings
      .slice(i + 1)
      .some((other) => sidesOf(one).some(([a, b]) => sidesOf(other).some(([c, d]) => cross(a, b, c, d)))),
  );
  if (some) return true;
  // Where no sides cross, a ring lies wholly in an outline or wholly out of it; sides that two rings share lie in both.
  const inside = (area: Area, ring: Ring) => {
    const index = new AreaIndex([area]);
    return sidesOf(ring).every(([[ax, ay], [bx, by]]) => index.locate((ax + bx) / 2, (ay + by) / 2) === 0);
  };
  return parts.some(([outer = [], ...holes], i) => {
    const whole = areaOf([[outer]]);
    return (
      holes.some(
        (hole, k) =>
          !inside(whole, hole) || holes.some((other, j) => j !== k && inside(areaOf([[other]]), hole)),
      ) || parts.some(([ring = []], j) => j !== i && inside(areaOf([[outer, ...holes]]), ring))
    );
  });
}

/**
 * A point inside: the middle of the widest stretch a level line through the outline's mid height has inside it.
 * The centroid was rejected, because it falls outside an L-shaped plot.
 */
function insidePoint(rings: readonly Ring[]): Point {
  const heights = [...new Set(rings.flat().map(([, y]) => y))].sort((a, b) => a - b);
  const middle = ((heights[0] ?? 0) + (heights.at(-1) ?? 0)) / 2;
  // A level line through a corner would count that corner twice: go between two corner heights.
  const above = heights.find((y) => y > middle) ?? middle;
  const below = heights.findLast((y) => y <= middle) ?? middle;
  const y = (above + below) / 2;
  const hits = rings
    .flatMap(sidesOf)
    .flatMap(([[x1, y1], [x2, y2]]) => (y1 < y !== y2 < y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : []))
    .sort((a, b) => a - b);
  let best = { from: hits[0] ?? 0, to: hits[1] ?? 0 };
  for (let i = 2; i + 1 < hits.length; i += 2) {
    const [from, to] = [hits[i] as number, hits[i + 1] as number];
    if (to - from > best.to - best.from) best = { from, to };
  }
  return at((best.from + best.to) / 2, y);
}

const groundOf = ([outer = [], ...holes]: Corners[number]): number =>
  (Math.abs(twiceArea(outer)) - holes.reduce((sum, hole) => sum + Math.abs(twiceArea(hole)), 0)) / 2;

/** A double click to finish leaves the last corner twice, and some draw back to the first one. */
const distinct = (ring: Ring): Ring =>
  ring.filter((corner, i) => {
    const before = ring.at(i - 1) as Position;
    return ring.length === 1 || corner[0] !== before[0] || corner[1] !== before[1];
  });

/** Corners that are known to be an outline, with the point its distances are measured from: inside the largest part. */
export function outlined(corners: Corners): Result<Outlined, "tooSmall"> {
  const ground = corners.map(groundOf);
  if (ground.reduce((sum, one) => sum + one, 0) < SMALLEST_M2) return { ok: false, error: "tooSmall" };
  // Outer rings run counter-clockwise and holes clockwise.
  const parts = corners.map((rings) =>
    rings.map((ring, i) => (twiceArea(ring) > 0 === (i === 0) ? ring : ring.toReversed())),
  );
  const largest = parts[ground.indexOf(Math.max(...ground))] ?? [];
  return { ok: true, value: { outline: areaOf(parts), at: insidePoint(largest) } };
}

/** Turns corners that somebody has set (metres) into a plot's outline and the point its distances are measured from. */
export function drawnOutline(set: Corners): Result<Outlined, OutlineFault> {
  const corners = set.map((rings) => rings.map(distinct));
  const rings = corners.flat();
  if (rings.length === 0 || rings.some((ring) => ring.length < 3)) return { ok: false, error: "fewCorners" };
  if (rings.some(crossesItself)) return { ok: false, error: "selfCrossing" };
  if (ringsCross(corners)) return { ok: false, error: "ringsCross" };
  return outlined(corners);
}
