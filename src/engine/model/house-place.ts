import type { Point } from "./plane.ts";

/** Where one house stands: its middle, and the direction its long side runs, in radians from east towards north. */
export interface HousePlace {
  readonly at: Point;
  readonly angle: number;
}
