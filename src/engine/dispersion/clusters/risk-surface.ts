import type { UnitPlaces } from "../unit-places.ts";
import { type CellGrid, kernelGrid } from "./kernel-grid.ts";

/**
 * Homes within the kernel's own area, 4π·bandwidth² (the square of its mass over its mean square: how many points a kernel
 * averages over is that area times their density). Under one, not even a single home is spoken of, and a ratio to it is
 * noise: NaN.
 */
const LEAST_HOMES = 1;

export interface RiskSurface extends CellGrid {
  /** ln(programme / stock), row by row from the south. NaN where there is no stock to speak of; −Infinity where there is, and no programme within 8.5 bandwidths. */
  readonly logRatio: Float32Array;
  /** Densities by cell, each made to sum to 1 over the grid. */
  readonly programme: Float64Array;
  readonly stock: Float64Array;
}

/**
 * How much likelier than elsewhere is a home here to be of the programme? The log of the ratio of two Gaussian kernel
 * densities with one bandwidth in common (Bithell 1990; Kelsall & Diggle 1995, Statistics in Medicine 14:2335): where both
 * are smoothed alike, their biases nearly cancel, which two bandwidths of their own would not.
 *
 * No edge correction: near the edge both kernels lose the same share of their mass, and it cancels in the ratio.
 *
 * There must be programme units on the grid, all places lie on it, and `bandwidth` (metres) be half a cell or more.
 */
export function riskSurface(
  { x, y, programme, stock }: Pick<UnitPlaces, "x" | "y" | "programme" | "stock">,
  grid: CellGrid,
  bandwidth: number,
): RiskSurface {
  const ours = kernelGrid(x, y, programme, grid, bandwidth);
  const all = kernelGrid(x, y, stock, grid, bandwidth);
  const least = LEAST_HOMES / (4 * Math.PI * bandwidth * bandwidth);
  const perOurs = 1 / total(ours);
  const perAll = 1 / total(all);
  const logRatio = new Float32Array(ours.length);
  for (let cell = 0; cell < ours.length; cell++) {
    const density = all[cell] as number;
    // Cubic weights may leave a hair below nought where the kernel ends.
    logRatio[cell] =
      density < least
        ? Number.NaN
        : Math.log((Math.max(0, ours[cell] as number) * perOurs) / (density * perAll));
  }
  return {
    ...grid,
    logRatio,
    programme: ours.map((one) => one * perOurs),
    stock: all.map((one) => one * perAll),
  };
}

/** A grid of square cells around all places, `cells` along the longer side, with a margin (metres) on every side. */
export function gridAround(x: Float64Array, y: Float64Array, cells: number, margin = 0): CellGrid {
  const least = (column: Float64Array) => column.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (column: Float64Array) => column.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const [left, bottom] = [least(x) - margin, least(y) - margin];
  const [width, height] = [most(x) + margin - left, most(y) + margin - bottom];
  // A metre at the least: all homes may be in one place.
  const cell = Math.max(width, height, 1) / cells;
  return {
    x: left,
    y: bottom,
    cell,
    columns: Math.max(1, Math.ceil(width / cell - 1e-9)),
    rows: Math.max(1, Math.ceil(height / cell - 1e-9)),
  };
}

const total = (column: Float64Array): number => column.reduce((sum, one) => sum + one, 0);
