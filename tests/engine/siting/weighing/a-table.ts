import { id, type PlotId, type RuleId } from "../../../../src/engine/index.ts";
import type { PerformanceTable } from "../../../../src/engine/siting/weighing/index.ts";

/** A table of rows of worths; null is unknown. Plots are "p0", "p1", …, criteria "k0", "k1", …. */
export function aTable(rows: readonly (readonly (number | null)[])[]): PerformanceTable {
  const cells = rows.flat();
  return {
    plots: rows.map((_, row) => id<PlotId>(`p${row}`)),
    criteria: (rows[0] ?? []).map((_, k) => id<RuleId>(`k${k}`)),
    worst: Float64Array.from(cells, (worth) => worth ?? 0),
    best: Float64Array.from(cells, (worth) => worth ?? 1),
    measured: Float64Array.from(cells, (worth) => worth ?? Number.NaN),
  };
}

/** Weights as shares of their sum. */
export function shares(...sliders: readonly number[]): Float64Array {
  const sum = sliders.reduce((total, one) => total + one, 0);
  return Float64Array.from(sliders, (one) => one / sum);
}
