import type { Position } from "../model/index.ts";

/**
 * Where the middle of a box may not be if the box is to stay off an edge: the edge's own length swept by the box, a convex ring that turns
 * left. x, y of each corner.
 */
export function sweptBox(
  corners: readonly Position[],
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): readonly number[] {
  const points: Position[] = [];
  for (const [x, y] of corners) points.push([x1 - x, y1 - y], [x2 - x, y2 - y]);
  return hull(points);
}

/** The convex hull, turning left: x, y of each corner. Andrew's monotone chain. */
export function hull(points: readonly Position[]): number[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (from: readonly Position[]): Position[] => {
    const kept: Position[] = [];
    for (const point of from) {
      while (
        kept.length > 1 &&
        left(kept[kept.length - 2] as Position, kept[kept.length - 1] as Position, point) <= 0
      )
        kept.pop();
      kept.push(point);
    }
    kept.pop();
    return kept;
  };
  return [...chain(sorted), ...chain(sorted.toReversed())].flat();
}

const left = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
