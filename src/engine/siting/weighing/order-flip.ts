import type { PlotId } from "../../model/index.ts";
import type { PerformanceTable } from "./performance-table.ts";
import { HAIR, ranking } from "./ranking.ts";

/** Where, as one criterion's share moves and the others keep their proportions, two plots change order. */
export interface OrderFlip {
  readonly criterion: number;
  readonly now: number;
  /** The share (0 to 1) at which they are alike; beyond it the other is ahead. */
  readonly at: number;
}

/**
 * Exact flips of two plots (rows), the nearest first; a criterion whose share turns nothing is left out. The advantage of
 * A over B is a straight line in the share t: t·d + (1 − t)·r, d their difference by this criterion and r by the others
 * together. By what can be vouched for.
 */
export function orderFlips(
  table: PerformanceTable,
  weights: Float64Array,
  a: number,
  b: number,
): readonly OrderFlip[] {
  const flips: OrderFlip[] = [];
  for (let criterion = 0; criterion < weights.length; criterion++) {
    const now = weights[criterion] as number;
    const line = lineOf(table, weights, criterion);
    const alone = line.alone(a) - line.alone(b);
    const rest = line.rest(a) - line.rest(b);
    if (alone * rest >= 0) continue;
    flips.push({ criterion, now, at: rest / (rest - alone) });
  }
  return flips.sort((x, y) => Math.abs(x.at - x.now) - Math.abs(y.at - y.now) || x.criterion - y.criterion);
}

/** The weight a slider must have for a share, the other sliders summing to `others`. */
export const sliderFor = (share: number, others: number): number => (share * others) / (1 - share);

/** How far one criterion's share can go either way before another plot is first. */
export interface Hold {
  readonly criterion: number;
  readonly now: number;
  /** Shares between which the first plot stays first; 0 and 1 when nothing takes its place. */
  readonly from: number;
  readonly to: number;
  /** Who takes over below `from` and above `to`; absent where nobody does. */
  readonly below?: PlotId;
  readonly above?: PlotId;
}

/** For each criterion, how long the plot that is first now stays first. Undefined for an empty table. */
export function firstPlaceHolds(table: PerformanceTable, weights: Float64Array): readonly Hold[] | undefined {
  const { order } = ranking(table, weights);
  const first = order[0];
  if (first === undefined) return undefined;
  return Array.from(weights, (now, criterion) => {
    const line = lineOf(table, weights, criterion);
    let [from, to] = [0, 1];
    let below: PlotId | undefined;
    let above: PlotId | undefined;
    for (const row of order) {
      if (row === first) continue;
      const alone = line.alone(first) - line.alone(row);
      const rest = line.rest(first) - line.rest(row);
      // Alike to the last digit at both ends: never ahead of it, never behind.
      if (Math.abs(alone) < HAIR && Math.abs(rest) < HAIR) continue;
      const flip = rest === alone ? Number.NaN : rest / (rest - alone);
      // Rising with the share: behind below the flip. Falling: behind above it.
      if (alone > rest && flip > from && flip <= now + HAIR) {
        from = flip;
        below = table.plots[row];
      }
      if (alone < rest && flip < to && flip >= now - HAIR) {
        to = flip;
        above = table.plots[row];
      }
    }
    return {
      criterion,
      now,
      from,
      to,
      ...(below === undefined ? {} : { below }),
      ...(above === undefined ? {} : { above }),
    };
  });
}

/** Σ w·worth as a line in one criterion's share: its own worth at share 1, the others' weighted mean at share 0. */
export function lineOf(table: PerformanceTable, weights: Float64Array, criterion: number) {
  const n = weights.length;
  const others = 1 - (weights[criterion] as number);
  const scaled = weights.map((weight, k) => {
    if (k === criterion) return 0;
    return others > 0 ? weight / others : 1 / (n - 1);
  });
  return {
    alone: (row: number): number => table.worst[row * n + criterion] as number,
    rest: (row: number): number => {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += (table.worst[row * n + k] as number) * (scaled[k] as number);
      return sum;
    },
  };
}
