import type { Position } from "../../../engine/index.ts";

/** Which side of a line a point lies on, as seen along it: 1 left, −1 right, 0 on it. Beyond its ends the line goes on straight. */
export function sideOf([x, y]: Position, line: readonly Position[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  let side = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [ax, ay] = line[i] as Position;
    const [bx, by] = line[i + 1] as Position;
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const isFirst = i === 0;
    const isLast = i + 2 === line.length;
    const share = Math.min(isLast ? along : 1, Math.max(isFirst ? along : 0, along));
    const far = Math.hypot(ax + dx * share - x, ay + dy * share - y);
    if (far >= nearest) continue;
    nearest = far;
    const next = line[i + 2];
    // Nearest to a bend: whoever sees the outside of it is on that side, whichever stretch is asked.
    const bend = next && share === 1 ? dx * (next[1] - by) - dy * (next[0] - bx) : 0;
    side = bend === 0 ? Math.sign(dx * (y - ay) - dy * (x - ax)) : -Math.sign(bend);
  }
  return side;
}
