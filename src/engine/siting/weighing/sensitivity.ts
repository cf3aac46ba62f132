import type { PlotId } from "../../model/index.ts";
import { kendall } from "./kendall.ts";
import { leastOver } from "./least-advantage.ts";
import { type Dominance, dominance } from "./pair-verdict.ts";
import type { PerformanceTable } from "./performance-table.ts";
import { type Ranking, ranking } from "./ranking.ts";
import { weightsAround } from "./weight-space.ts";
import { withShare } from "./weights.ts";

/** What one criterion's weight, moved alone, does to the ranking. */
export interface WeightMove {
  readonly criterion: number;
  readonly from: number;
  /** Its share after; the others keep their proportions. */
  readonly to: number;
  readonly tau: number | "unknown";
  /** Plots that are first after. */
  readonly first: readonly PlotId[];
  readonly firstChanges: boolean;
  /** How many plots change place, and by how many places at the most. */
  readonly moved: number;
  readonly furthest: number;
}

export interface Sensitivity {
  /** Two for each criterion that weighs anything: less, then more. */
  readonly moves: readonly WeightMove[];
  /** All weights at once anywhere within the same limits: exact, by linear programming over all pairs. */
  readonly together: Dominance;
  /** The plots that are first now stay first for all weights within the limits. */
  readonly firstHolds: boolean;
}

/** Each weight `share` less and more (0.2: ±20 %), one at a time and all at once. By what can be vouched for. */
export function sensitivity(table: PerformanceTable, weights: Float64Array, share = 0.2): Sensitivity {
  const now = ranking(table, weights);
  const moves = Array.from(weights, (from, criterion) =>
    from === 0
      ? []
      : [1 - share, 1 + share].map((times) => {
          const to = Math.min(1, from * times);
          return moveOf(table, now, ranking(table, withShare(weights, criterion, to)), {
            criterion,
            from,
            to,
          });
        }),
  ).flat();
  const least = leastOver(weightsAround(weights, share));
  if (!least) throw new Error("a box around weights holds at least the weights");
  const together = dominance(table, least);
  const firstHolds = now.place.every((place, row) => place !== 1 || together.worstPlace[row] === 1);
  return { moves, together, firstHolds };
}

function moveOf(
  { plots }: PerformanceTable,
  now: Ranking,
  after: Ranking,
  move: Pick<WeightMove, "criterion" | "from" | "to">,
): WeightMove {
  const shifts = plots.map((_, row) => Math.abs((after.place[row] as number) - (now.place[row] as number)));
  return {
    ...move,
    tau: kendall(now.place, after.place),
    first: plots.filter((_, row) => after.place[row] === 1),
    firstChanges: plots.some((_, row) => (now.place[row] === 1) !== (after.place[row] === 1)),
    moved: shifts.filter((shift) => shift > 0).length,
    furthest: Math.max(0, ...shifts),
  };
}
