import type { PlotId } from "../../model/index.ts";
import { topsis, weightedProduct, weightedSum } from "./combining-methods.ts";
import { kendall } from "./kendall.ts";
import type { ColumnKind } from "./normalisation.ts";
import type { PerformanceTable } from "./performance-table.ts";
import { placesOf, ranking } from "./ranking.ts";

/** How another way of combining the same worths ranks the plots. */
export interface CrossCheck {
  readonly method: "topsis" | "weighted-sum" | "weighted-product";
  readonly value: Float64Array;
  readonly place: Int32Array;
  /** Kendall's τ-b with our own ranking; unknown where one of them puts all plots alike. */
  readonly tau: number | "unknown";
  /** Whether the same plots come first. */
  readonly sameFirst: boolean;
  /** Those that change place, most places first: ours, then theirs. */
  readonly moved: readonly { readonly plot: PlotId; readonly from: number; readonly to: number }[];
  /** Plots a product brings to nothing, since one criterion they are weighed by is worth 0 or unknown. */
  readonly zeroed: number;
}

/**
 * TOPSIS (min–max), the weighted sum (columns by their sums) and the weighted product (the same) of what can be vouched
 * for. They are cross-checks: the ranking itself is the weighted sum of worths, whose limits are the municipality's own
 * and do not move when a plot is added, which every one of these does.
 */
export function crossChecks(table: PerformanceTable, weights: Float64Array): readonly CrossCheck[] {
  const own = ranking(table, weights);
  const kinds = table.criteria.map((): ColumnKind => "benefit");
  const asked = { matrix: table.worst, weights, kinds };
  const product = weightedProduct(asked, "sum");
  const answers = [
    ["topsis", topsis(asked, "min-max")],
    ["weighted-sum", weightedSum(asked, "sum")],
    ["weighted-product", product],
  ] as const;
  return answers.map(([method, value]) => {
    const { place } = placesOf(value);
    const moved = table.plots
      .map((plot, row) => ({ plot, from: own.place[row] as number, to: place[row] as number }))
      .filter(({ from, to }) => from !== to)
      .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.from - b.from);
    return {
      method,
      value,
      place,
      tau: kendall(own.place, place),
      sameFirst: own.place.every((at, row) => (at === 1) === (place[row] === 1)),
      moved,
      zeroed: method === "weighted-product" ? product.filter((one) => one === 0).length : 0,
    };
  });
}
