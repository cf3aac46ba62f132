import { err, ok, type Result } from "../../model/index.ts";
import type { PointSet, StatisticProblem, StatisticsInput } from "../statistic.ts";
import { firstOutside, type WindowShape, windowShape } from "./window-shape.ts";

/** Points in a window that holds them all. */
export interface Pattern {
  readonly points: PointSet;
  readonly shape: WindowShape;
}

/** Two points at the least: nothing can be said of the distance between fewer. */
const LEAST = 2;

/** Reads the pattern a statistic is asked about; what is wrong with it is told with its place. */
export function readPattern({ points, window }: StatisticsInput): Result<Pattern, StatisticProblem> {
  if (!points) return err({ at: "points", message: "must stand" });
  if (!window) return err({ at: "window", message: "must stand" });
  if (points.x.length < LEAST) return err({ at: "points", message: `must be ${LEAST} at the least` });
  const shape = windowShape(window);
  if (!shape.ok) return shape;
  const outside = firstOutside(shape.value, points);
  if (outside !== -1) return err({ at: `points[${outside}]`, message: "is outside the window" });
  return ok({ points, shape: shape.value });
}

/** The points of one kind out of several. */
export function ofMark({ x, y, marks }: PointSet, mark: string): PointSet {
  const is = (_: number, i: number) => marks?.[i] === mark;
  return { x: x.filter(is), y: y.filter(is) };
}
