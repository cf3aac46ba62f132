import { type Area, at, type Point, type Position, type Result } from "../../../engine/index.ts";

/** Smaller than a garden shed: a slip of the hand, not a plot. */
const SMALLEST_M2 = 20;

export type OutlineFault = "fewCorners" | "selfCrossing" | "tooSmall";

/** Twice the signed area of a closed or open ring, m²; positive is counter-clockwise (shoelace formula). */
function twiceArea(corners: readonly Position[]): number {
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

const meet = (a: Position, b: Position, c: Position, d: Position) =>
  (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) ||
  between(a, b, c) ||
  between(a, b, d) ||
  between(c, d, a) ||
  between(c, d, b);

function crossesItself(corners: readonly Position[]): boolean {
  const n = corners.length;
  for (let i = 0; i < n; i++)
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      const [a, b, c, d] = [corners[i], corners[i + 1], corners[j], corners[(j + 1) % n]] as [
        Position,
        Position,
        Position,
        Position,
      ];
      if (meet(a, b, c, d)) return true;
    }
  return false;
}

/**
 * A point inside: the middle of the widest stretch a level line through the outline's mid height has inside it.
 * The centroid was rejected, because it falls outside an L-shaped plot.
 */
function insidePoint(corners: readonly Position[]): Point {
  const heights = [...new Set(corners.map(([, y]) => y))].sort((a, b) => a - b);
  const middle = ((heights[0] ?? 0) + (heights.at(-1) ?? 0)) / 2;
  // A level line through a corner would count that corner twice: go between two corner heights.
  const above = heights.find((y) => y > middle) ?? middle;
  const below = heights.findLast((y) => y <= middle) ?? middle;
  const y = (above + below) / 2;
  const hits = corners
    .flatMap(([x1, y1], i) => {
      const [x2, y2] = corners[(i + 1) % corners.length] as Position;
      return y1 < y !== y2 < y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
    })
    .sort((a, b) => a - b);
  let best = { from: hits[0] ?? 0, to: hits[1] ?? 0 };
  for (let i = 2; i + 1 < hits.length; i += 2) {
    const [from, to] = [hits[i] as number, hits[i + 1] as number];
    if (to - from > best.to - best.from) best = { from, to };
  }
  return at((best.from + best.to) / 2, y);
}

/** Turns clicked corners (metres) into a plot's outline and the point its distances are measured from. */
export function drawnOutline(
  clicked: readonly Position[],
): Result<{ readonly outline: Area; readonly at: Point }, OutlineFault> {
  // A double click to finish leaves the last corner twice, and some draw back to the first one.
  const corners = clicked.filter((corner, i) => {
    const before = clicked[i === 0 ? clicked.length - 1 : i - 1] as Position;
    return clicked.length === 1 || corner[0] !== before[0] || corner[1] !== before[1];
  });
  if (corners.length < 3) return { ok: false, error: "fewCorners" };
  if (crossesItself(corners)) return { ok: false, error: "selfCrossing" };
  const doubled = twiceArea(corners);
  if (Math.abs(doubled) / 2 < SMALLEST_M2) return { ok: false, error: "tooSmall" };
  const ring = doubled > 0 ? corners : corners.toReversed();
  return {
    ok: true,
    value: {
      outline: { type: "MultiPolygon", coordinates: [[[...ring, ring[0] as Position]]] },
      at: insidePoint(ring),
    },
  };
}
