import { lowerGamma, upperGamma } from "../areal/distributions/incomplete-gamma.ts";
import type { Columns } from "./close-pairs.ts";
import type { WindowShape } from "./window-shape.ts";

/** Counts in even tiles of the bounding box, and the test of their evenness. */
export interface QuadratTest {
  /** Column by column from the west, each from the north: the order of spatstat's table. */
  readonly counts: Int32Array;
  /** Area of each tile that is in the window. */
  readonly areas: Float64Array;
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  readonly p: { readonly twoSided: number; readonly clustered: number; readonly regular: number };
  /** Variance of the counts over their mean: 1 of points at random where tiles are alike. */
  readonly varianceToMean: number;
}

/** A smaller share of a tile than this is rounding. */
const NOTHING = 1e-12;

/**
 * Pearson's χ² of counts in tiles against counts in proportion to the tiles' area, with as many degrees of freedom as
 * tiles less one. Tiles with no part in the window are left out. Agrees with spatstat's quadrat.test.
 */
export function quadratTest(
  { x, y }: Columns,
  shape: WindowShape,
  across: number,
  down: number,
): QuadratTest {
  const tilesX = breaksOf(shape.minX, shape.maxX, across);
  const tilesY = breaksOf(shape.minY, shape.maxY, down);
  const all = new Int32Array(across * down);
  for (const [i, px] of x.entries()) {
    const tile = tileOf(tilesX, px) * down + (down - 1 - tileOf(tilesY, y[i] as number));
    all[tile] = (all[tile] as number) + 1;
  }
  const counts: number[] = [];
  const areas: number[] = [];
  for (const [tile, count] of all.entries()) {
    const col = Math.floor(tile / down);
    const row = down - 1 - (tile % down);
    const x1 = tilesX[col] as number;
    const x2 = tilesX[col + 1] as number;
    const y1 = tilesY[row] as number;
    const y2 = tilesY[row + 1] as number;
    const area = areaWithin(shape, [x1, x2], [y1, y2]);
    // What is left of a tile by rounding is no part of the window; a point on its rim has no tile then.
    if (area <= NOTHING * (x2 - x1) * (y2 - y1)) continue;
    counts.push(count);
    areas.push(area);
  }
  const n = counts.reduce((sum, count) => sum + count, 0);
  const area = areas.reduce((sum, one) => sum + one, 0);
  const chiSquared = counts.reduce((sum, count, tile) => {
    const expected = (n * (areas[tile] as number)) / area;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  const degreesOfFreedom = counts.length - 1;
  const over = upperGamma(degreesOfFreedom / 2, chiSquared / 2);
  const under = lowerGamma(degreesOfFreedom / 2, chiSquared / 2);
  const mean = n / counts.length;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / degreesOfFreedom;
  return {
    counts: Int32Array.from(counts),
    areas: Float64Array.from(areas),
    chiSquared,
    degreesOfFreedom,
    p: { twoSided: Math.min(1, 2 * Math.min(over, under)), clustered: over, regular: under },
    varianceToMean: variance / mean,
  };
}

const breaksOf = (low: number, high: number, tiles: number): Float64Array =>
  Float64Array.from({ length: tiles + 1 }, (_, k) => (k === tiles ? high : low + k * ((high - low) / tiles)));

/** A point on a line between tiles is of the one before. */
function tileOf(breaks: Float64Array, at: number): number {
  let tile = 0;
  while (tile < breaks.length - 2 && at > (breaks[tile + 1] as number)) tile++;
  return tile;
}

/**
 * Area of the window in a rectangle, edge by edge: each edge, cut to the rectangle's height and its x kept within the
 * rectangle's, has the strip west of it. Exact, and no rings have to be put together.
 */
function areaWithin(
  { edges }: WindowShape,
  [left, right]: readonly [number, number],
  [low, high]: readonly [number, number],
): number {
  let sum = 0;
  for (let i = 0; i < edges.length; i += 4) {
    const x1 = edges[i] as number;
    const y1 = edges[i + 1] as number;
    const x2 = edges[i + 2] as number;
    const y2 = edges[i + 3] as number;
    const from = Math.max(low, Math.min(y1, y2));
    const to = Math.min(high, Math.max(y1, y2));
    if (to <= from) continue;
    const slope = (x2 - x1) / (y2 - y1);
    const cuts = [from, to];
    for (const side of [left, right]) {
      const y = y1 + (side - x1) / slope;
      if (y > from && y < to) cuts.push(y);
    }
    cuts.sort((a, b) => a - b);
    for (let k = 1; k < cuts.length; k++) {
      const [a, b] = [cuts[k - 1] as number, cuts[k] as number];
      const middle = x1 + ((a + b) / 2 - y1) * slope;
      sum += Math.sign(y2 - y1) * (b - a) * (Math.min(right, Math.max(left, middle)) - left);
    }
  }
  return sum;
}
