import type { PointSet } from "../statistic.ts";
import { nearestDistances } from "./nearest-distances.ts";
import { borderDistances, type WindowShape } from "./window-shape.ts";

/** Share of points whose nearest other point is of their own kind, and that over what mixing at random would give. */
export interface NearestMarks {
  readonly share: number;
  readonly ratio: number;
}

/**
 * Do kinds keep together? Points whose border is nearer than their neighbour are left out. Of neighbours as near (homes at
 * one address), the one is taken that spatstat's nncorr takes: the one before it from west to east, or else after it. Agrees with it; NaN where no
 * point is left.
 */
export function nearestMarks({ x, y }: PointSet, marks: readonly string[], shape: WindowShape): NearestMarks {
  const order = Int32Array.from(x, (_, i) => i).sort((a, b) => (x[a] as number) - (x[b] as number) || a - b);
  const sorted = { x: x.slice(), y: y.slice() };
  for (const [place, i] of order.entries()) {
    sorted.x[place] = x[i] as number;
    sorted.y[place] = y[i] as number;
  }
  const { distance, which } = nearestDistances(sorted, sorted);
  const border = borderDistances(shape, sorted.x, sorted.y);
  let [kept, same] = [0, 0];
  for (let i = 0; i < distance.length; i++) {
    if ((distance[i] as number) > (border[i] as number)) continue;
    kept++;
    if (marks[order[i] as number] === marks[order[which[i] as number] as number]) same++;
  }
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const expected = [...counts.values()].reduce((sum, count) => sum + (count / marks.length) ** 2, 0);
  return { share: same / kept, ratio: same / kept / expected };
}
