import { boundsOf } from "../../../geometry/bounds.ts";
import { MILLIMETRE, type Outlines } from "../weights/outline-corners.ts";

/**
 * How close corners are one on a map whose unit is not known: a millimetre of metres, or a ten-millionth of the
 * extent where that is less (degrees, a drawing's own unit), which is a millimetre where the extent is 10 km.
 */
export function cornerTolerance(outlines: Outlines): number {
  const { minX, minY, maxX, maxY } = boundsOf(outlines.flat());
  return Math.min(MILLIMETRE, 1e-7 * Math.max(maxX - minX, maxY - minY, 0));
}
