import { type Columns, closePairs } from "./close-pairs.ts";

/** Kernels are cut off at eight bandwidths, where a normal one has 10⁻¹⁴ of its height: spatstat's limit. */
const REACH = 8;

/**
 * Density of points at each of them: normal kernels of one bandwidth (standard deviation) around all points, or around all
 * the others. Points a unit of area, the edge not made up for. Agrees with spatstat's density(at = "points", edge = FALSE).
 */
export function kernelDensity(points: Columns, bandwidth: number, leaveOneOut: boolean): Float64Array {
  const density = new Float64Array(points.x.length);
  const height = 1 / (2 * Math.PI * bandwidth * bandwidth);
  const steep = -0.5 / (bandwidth * bandwidth);
  closePairs(points, points, REACH * bandwidth, (i, j, distance) => {
    // Each pair once: exp is what this costs.
    if (j < i) return;
    const weight = height * Math.exp(steep * distance * distance);
    if (i !== j) {
      density[i] = (density[i] as number) + weight;
      density[j] = (density[j] as number) + weight;
    } else if (!leaveOneOut) density[i] = (density[i] as number) + weight;
  });
  return density;
}
