import type { Position } from "../../../../engine/index.ts";

/** Corners of the circle around each home: at a hundred metres they are a few metres from round. */
const CORNERS = 24;

/** Positive where the turn from `a` over `b` to `c` is to the left. */
const turn = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** One side of the hull of points sorted from west to east, or from east to west for the other. */
function side(points: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const point of points) {
    while (kept.length > 1 && turn(kept.at(-2) as Position, kept.at(-1) as Position, point) <= 0) kept.pop();
    kept.push(point);
  }
  return kept;
}

/**
 * The shortest line around every home with `metres` to spare, counterclockwise (Andrew's monotone chain): around one
 * home a circle, around two a capsule.
 */
export function groupOutline(
  homes: readonly { readonly x: number; readonly y: number }[],
  metres: number,
): readonly Position[] {
  const points = homes.flatMap(({ x, y }) =>
    Array.from({ length: CORNERS }, (_, i): Position => {
      const angle = (2 * Math.PI * i) / CORNERS;
      return [x + metres * Math.cos(angle), y + metres * Math.sin(angle)];
    }),
  );
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const lower = side(sorted);
  const upper = side(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}
