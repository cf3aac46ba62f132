import { normalTail } from "../areal/distributions/normal-tail.ts";
import type { Columns } from "./close-pairs.ts";
import { KernelRaster } from "./kernel-raster.ts";
import { windowRaster } from "./window-raster.ts";
import type { WindowShape } from "./window-shape.ts";

/** For each point, the share of a normal kernel around it that is in the window. Exact in rectangles, by the raster in polygons. */
export function kernelShares(points: Columns, shape: WindowShape, bandwidth: number): Float64Array {
  if (!shape.rectangular) return new KernelRaster(windowRaster(shape), bandwidth).shareAt(points);
  const between = (at: number, low: number, high: number) =>
    normalTail((low - at) / bandwidth) - normalTail((high - at) / bandwidth);
  return points.x.map(
    (x, i) => between(x, shape.minX, shape.maxX) * between(points.y[i] as number, shape.minY, shape.maxY),
  );
}
