import type { PlotId } from "../../model/index.ts";
import type { PerformanceTable } from "./performance-table.ts";

/**
 * `front`: no other plot is as good by every criterion and better by one, whatever the unknowns turn out to be.
 * `perhaps`: another may turn out so. `dominated`: another is so, surely.
 */
export type FrontState = "front" | "perhaps" | "dominated";

export interface FrontPlot {
  readonly plot: PlotId;
  readonly state: FrontState;
  /** Those that surely dominate it, or where there are none, those that may. */
  readonly by: readonly PlotId[];
}

/** The Pareto front: no weights are asked for, only that each criterion counts for something. One entry a row. */
export function paretoFront({ plots, criteria, worst, best }: PerformanceTable): readonly FrontPlot[] {
  const n = criteria.length;
  const dominates = (of: Float64Array, b: number, over: Float64Array, a: number) => {
    let ahead = false;
    for (let k = 0; k < n; k++) {
      const [own, other] = [of[b * n + k] as number, over[a * n + k] as number];
      if (own < other) return false;
      if (own > other) ahead = true;
    }
    return ahead;
  };
  return plots.map((plot, a) => {
    const others = (dominating: (b: number) => boolean) => plots.filter((_, b) => b !== a && dominating(b));
    const surely = others((b) => dominates(worst, b, best, a));
    if (surely.length > 0) return { plot, state: "dominated", by: surely };
    const possibly = others((b) => dominates(best, b, worst, a));
    return { plot, state: possibly.length > 0 ? "perhaps" : "front", by: possibly };
  });
}
