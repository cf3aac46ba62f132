import type { Columns } from "./close-pairs.ts";
import { DistanceBreaks } from "./distance-breaks.ts";
import { diameter, farthestForPairs } from "./farthest.ts";
import { kernelDensity } from "./kernel-density.ts";
import { KernelRaster } from "./kernel-raster.ts";
import { kernelShares } from "./kernel-shares.ts";
import { nearestDistances } from "./nearest-distances.ts";
import { ripleyK } from "./ripley-k.ts";
import { windowRaster } from "./window-raster.ts";
import type { WindowShape } from "./window-shape.ts";

/** Bandwidths that are tried, from the least distance between neighbours to half the window's diameter, in even ratios. */
const TRIED = 16;
/** Distances at which Diggle's criterion is told: spatstat's. */
const DISTANCES = 512;

/** Scott's rule (1992) along each axis: standard deviation times n^(−1/6). */
export function scottBandwidths({ x, y }: Columns): readonly [x: number, y: number] {
  const shrink = x.length ** (-1 / 6);
  return [spread(x) * shrink, spread(y) * shrink];
}

/**
 * Cronie and van Lieshout's choice (2018): the bandwidth whose inverse densities at the points add up to nearest the
 * window's area. Agrees with spatstat's bw.CvL.
 */
export function cronieVanLieshoutBandwidth(points: Columns, shape: WindowShape): number {
  return least(triedBandwidths(points, shape), (bandwidth) => {
    const inverse = kernelDensity(points, bandwidth, false).reduce((sum, density) => sum + 1 / density, 0);
    return (inverse - shape.area) ** 2;
  });
}

/**
 * Choice by cross-validated likelihood (Loader 1999): Σ ln λ₋ᵢ(xᵢ) − ∫λ is largest. Agrees with spatstat's bw.ppl.
 */
export function likelihoodBandwidth(points: Columns, shape: WindowShape): number {
  const raster = windowRaster(shape);
  return least(triedBandwidths(points, shape), (bandwidth) => {
    const kernels = new KernelRaster(raster, bandwidth);
    const share = kernelShares(points, shape, bandwidth);
    const others = kernelDensity(points, bandwidth, true);
    const logs = others.reduce((sum, density, i) => sum + Math.log(density / (share[i] as number)), 0);
    return kernels.integral(points) - logs;
  });
}

/**
 * Diggle's choice (1985): the least mean square error under a Cox process, by Berman and Diggle's (1989) formula of K, made
 * over from a disc of radius h to a normal kernel of bandwidth h/2. Agrees with spatstat's bw.diggle.
 */
export function diggleBandwidth(points: Columns, shape: WindowShape): number {
  const n = points.x.length;
  const intensity = n / shape.area;
  const breaks = new DistanceBreaks(farthestForPairs(shape, n), DISTANCES - 1);
  // The best correction that is quick enough for so many points: spatstat's "good".
  const correction = n < 1000 ? "isotropic" : n < 3000 ? "translation" : "border";
  const k = ripleyK(points, shape, breaks, [correction])[correction] as Float64Array;
  const { r } = breaks;
  const radii = Array.from(r.subarray(1)).filter((h) => h <= breaks.max / 2);
  return (
    least(radii, (h) => {
      let within = 0;
      for (let i = 0; i + 1 < r.length && (r[i] as number) < 2 * h; i++)
        within += lens(r[i] as number, h) * ((k[i + 1] as number) - (k[i] as number));
      const at = radii.indexOf(h) + 1;
      const disc = Math.PI * h * h;
      return (1 / intensity - 2 * (k[at] as number)) / disc + within / (2 * Math.PI) / (disc * disc);
    }) / 2
  );
}

/** 2π times the area that two discs of radius h have in common whose middles are x apart. */
function lens(x: number, h: number): number {
  const half = Math.min(1, x / (2 * h));
  return 4 * Math.PI * h * h * (Math.acos(half) - half * Math.sqrt(1 - half * half));
}

function triedBandwidths(points: Columns, shape: WindowShape): readonly number[] {
  const { distance } = nearestDistances(points, points);
  const from = distance.reduce((min, one) => (one > 0 && one < min ? one : min), Number.POSITIVE_INFINITY);
  const ratio = diameter(shape) / 2 / from;
  return Array.from({ length: TRIED }, (_, k) => from * ratio ** (k / (TRIED - 1)));
}

/** The candidate with the least criterion, the first of several. */
function least(candidates: readonly number[], criterion: (candidate: number) => number): number {
  let [best, lowest] = [Number.NaN, Number.POSITIVE_INFINITY];
  for (const candidate of candidates) {
    const value = criterion(candidate);
    if (value < lowest) [best, lowest] = [candidate, value];
  }
  return best;
}

function spread(column: Float64Array): number {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (column.length - 1));
}
