import { PointGrid } from "../../geometry/point-grid.ts";

/** Sees one ordered pair: from point i of the first set to point j of the second. */
export type SeePair = (i: number, j: number, distance: number) => void;

/** Points in the plane, as columns. */
export interface Columns {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Every ordered pair no farther apart than `reach`, from each of `from` to each of `to`; all pairs of i before those of i + 1. */
export function closePairs(from: Columns, to: Columns, reach: number, see: SeePair): void {
  const scale = gridScale(to);
  const grid = new PointGrid(scaled(to.x, scale), scaled(to.y, scale), 4);
  const found: number[] = [];
  // A hair above in the grid, whose coordinates are rounded; the distance itself decides.
  const search = reach * scale * (1 + 1e-9);
  for (let i = 0; i < from.x.length; i++) {
    const x = from.x[i] as number;
    const y = from.y[i] as number;
    const count = grid.within(x * scale, y * scale, search, found);
    for (let k = 0; k < count; k++) {
      const j = found[k] as number;
      const dx = (to.x[j] as number) - x;
      const dy = (to.y[j] as number) - y;
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (distance <= reach) see(i, j, distance);
    }
  }
}

/** Cells of the grid are never smaller than one unit: patterns in a unit square are blown up for it. A power of two keeps every digit. */
export function gridScale({ x, y }: Columns): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const column of [x, y]) {
    [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of column) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (high > low) break;
  }
  return high > low ? 2 ** Math.ceil(Math.log2(10_000 / (high - low))) : 1;
}

export const scaled = (column: Float64Array, scale: number): Float64Array =>
  column.map((value) => value * scale);
