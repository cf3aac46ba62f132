import type { RuleId } from "../../model/index.ts";
import type { PerformanceTable } from "../weighing/performance-table.ts";
import type { Ranking } from "../weighing/ranking.ts";

/** A criterion by which a plot is behind another. */
export interface Loss {
  readonly criterion: RuleId;
  /** Of 100: what it loses of the total. */
  readonly points: number;
  /** Nothing is known of the plot by this criterion: it is held to the worst (promise E6). */
  readonly unknown: boolean;
}

/** By which criteria a row is behind another, the most first. What it gains by the others is not taken off. */
export function lossesOf(
  table: PerformanceTable,
  weights: Float64Array,
  row: number,
  rival: number,
): readonly Loss[] {
  const n = weights.length;
  const losses: Loss[] = [];
  for (let k = 0; k < n; k++) {
    const [own, other] = [row * n + k, rival * n + k];
    const points =
      100 * (weights[k] as number) * ((table.worst[other] as number) - (table.worst[own] as number));
    if (points > 0)
      losses.push({
        criterion: table.criteria[k] as RuleId,
        points,
        unknown: table.best[own] !== table.worst[own],
      });
  }
  return losses.sort((a, b) => b.points - a.points || (a.criterion < b.criterion ? -1 : 1));
}

/** For a list: by which criterion each row is most behind the plot that has the place asked for; null for those that are as good. */
export function worstLosses(
  table: PerformanceTable,
  weights: Float64Array,
  { order, place }: Pick<Ranking, "order" | "place">,
  among: number,
): readonly (Loss | null)[] {
  const rival = order[Math.min(among, order.length) - 1];
  return table.plots.map((_, row) =>
    rival === undefined || (place[row] as number) <= among
      ? null
      : (lossesOf(table, weights, row, rival)[0] ?? null),
  );
}
