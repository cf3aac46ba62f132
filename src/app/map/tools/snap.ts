import type { Position } from "../../../engine/index.ts";

/** A boundary that corners can snap to: an open path of corners, metres. Rings repeat their first corner at the end. */
export interface SnapLine {
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
  readonly path: readonly Position[];
}

export function snapLine(path: readonly Position[]): SnapLine {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of path) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return { box: [west, south, east, north], path };
}

/** The point of a stretch that is nearest to `p`. */
function foot([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): Position {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length));
  return [ax + dx * share, ay + dy * share];
}

/**
 * The corner, else the point of an edge, that lies within `reach` metres of where the pointer is; null where there is none.
 * A corner wins over an edge that is nearer: two plots that are meant to meet must share corners, not nearly share them.
 */
export function snapTo(p: Position, lines: readonly SnapLine[], reach: number): Position | null {
  let corner: Position | null = null;
  let edge: Position | null = null;
  let toCorner = reach;
  let toEdge = reach;
  const [x, y] = p;
  for (const { box, path } of lines) {
    if (x < box[0] - reach || y < box[1] - reach || x > box[2] + reach || y > box[3] + reach) continue;
    path.forEach((here, i) => {
      const far = Math.hypot(here[0] - x, here[1] - y);
      if (far <= toCorner) {
        toCorner = far;
        corner = here;
      }
      const next = path[i + 1];
      if (!next) return;
      const near = foot(here, next, p);
      const off = Math.hypot(near[0] - x, near[1] - y);
      if (off <= toEdge) {
        toEdge = off;
        edge = near;
      }
    });
  }
  return corner ?? edge;
}
