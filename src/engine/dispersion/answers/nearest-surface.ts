import { at } from "../../model/index.ts";
import type { AnalysisQuestion, NearestSurface, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import type { CellGrid } from "../clusters/kernel-grid.ts";
import { gridAround } from "../clusters/risk-surface.ts";
import { NearestShares } from "../population/nearest-shares.ts";
import { step } from "../progress.ts";
import { tooFew, tooFewUnits } from "./too-few.ts";

/** Metres: a cell smaller than a house and its yard would only look like knowledge. */
const LEAST_CELL = 25;

/**
 * The share of units among the k nearest dwellings, from the middle of every cell where somebody lives or lives next door.
 * Cells far from any home have k nearest dwellings too, in the next valley; they are left out, since nobody's neighbourhood
 * is there. `too-few` where there are fewer than ten units, or the population has not k dwellings.
 */
export function nearestSurface(
  { ground, places, progress }: AnalysisSubject,
  { count, k, cells }: Extract<AnalysisQuestion, { kind: "nearest-surface" }>,
): NearestSurface | TooFew {
  // Of three homes a surface shows where the three are, and says nothing of dispersion.
  const few = tooFewUnits("nearest-surface", count, places.units[count]);
  if (few) return few;
  const { residences } = ground.dataset;
  // Where the register does not say, one is counted, as in the rings of D7.
  const homesAt = (index: number) => Math.abs(residences.dwellings[index] as number);
  let all = 0;
  for (let index = 0; index < residences.x.length; index++) all += homesAt(index);
  if (all < k) return tooFew("nearest-surface", all, k, "dwellings");
  const grid = cellsAround(residences.x, residences.y, cells);
  const { columns, rows } = grid;
  const homes = new Float32Array(columns * rows);
  const near = new Uint8Array(columns * rows);
  for (let index = 0; index < residences.x.length; index++) {
    const column = clamped(((residences.x[index] as number) - grid.x) / grid.cell, columns);
    const row = clamped(((residences.y[index] as number) - grid.y) / grid.cell, rows);
    const cell = row * columns + column;
    homes[cell] = (homes[cell] as number) + homesAt(index);
    // 2: the cells around it are marked already.
    if (near[cell] === 2 || homesAt(index) === 0) continue;
    for (let v = Math.max(0, row - 1); v <= Math.min(rows - 1, row + 1); v++)
      for (let u = Math.max(0, column - 1); u <= Math.min(columns - 1, column + 1); u++)
        near[v * columns + u] = Math.max(1, near[v * columns + u] as number);
    near[cell] = 2;
  }
  const found = new NearestShares(residences, {
    x: places.x,
    y: places.y,
    units: count === "programme" ? places.programme : places.stock,
  });
  const shares = new Float64Array(columns * rows).fill(Number.NaN);
  const one = new Float64Array(1);
  for (let row = 0; row < rows; row++) {
    step(progress, row, rows);
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      if (near[cell] === 0) continue;
      found.around(grid.x + (column + 0.5) * grid.cell, grid.y + (row + 0.5) * grid.cell, [k], one);
      shares[cell] = one[0] as number;
    }
  }
  return {
    kind: "nearest-surface",
    count,
    k,
    origin: at(grid.x, grid.y),
    cell: grid.cell,
    columns,
    rows,
    shares,
    homes,
    overall: found.overall,
  };
}

/** As many cells as asked for, or fewer where they would be smaller than a house and its yard. */
function cellsAround(x: Float64Array, y: Float64Array, cells: number): CellGrid {
  const asked = gridAround(x, y, cells);
  if (asked.cell >= LEAST_CELL) return asked;
  return gridAround(x, y, Math.max(1, Math.floor((cells * asked.cell) / LEAST_CELL)));
}

/** A home on the upper edge is in the last cell. */
const clamped = (place: number, cells: number): number => Math.max(0, Math.min(cells - 1, Math.floor(place)));
