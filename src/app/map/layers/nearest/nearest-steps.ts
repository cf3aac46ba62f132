import type { NearestSurface } from "../../../../engine/index.ts";
import { type CellRun, cellRuns } from "../../cell-runs.ts";

/** Multiples of the municipality's own share at which a cell is a step deeper. */
export const NEAREST_BREAKS = [1, 2, 4] as const;
/** None, under the municipality's share, up to twice it, up to four times it, and more. */
export const NEAREST_STEPS = NEAREST_BREAKS.length + 2;

/** Step of a share; −1 where nobody lives near. */
export function nearestStep(share: number, overall: number): number {
  if (Number.isNaN(share)) return -1;
  if (share === 0) return 0;
  return 1 + NEAREST_BREAKS.filter((times) => share >= times * overall).length;
}

export const nearestRuns = (surface: NearestSurface): readonly CellRun[] =>
  cellRuns(surface, (cell) => nearestStep(surface.shares[cell] as number, surface.overall));
