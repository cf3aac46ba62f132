import type { TwoGroups } from "./two-groups.ts";

/** Cumulative shares, both from 0 to 1, areas from the lowest ratio of group to others to the highest. */
export interface LorenzCurve {
  readonly others: Float64Array;
  readonly group: Float64Array;
}

/**
 * Lorenz's curve (1905). The diagonal is an even spread; the farther below, the more uneven. Areas with nobody are
 * left out.
 */
export function lorenzCurve({ group, others }: TwoGroups): LorenzCurve {
  const order: number[] = [];
  for (let i = 0; i < group.length; i++) if ((group[i] as number) + (others[i] as number) > 0) order.push(i);
  const shareAt = (i: number) => (group[i] as number) / ((group[i] as number) + (others[i] as number));
  order.sort((a, b) => shareAt(a) - shareAt(b) || a - b);
  return { others: cumulated(others, order), group: cumulated(group, order) };
}

function cumulated(column: ArrayLike<number>, order: readonly number[]): Float64Array {
  const sums = new Float64Array(order.length + 1);
  for (const [at, area] of order.entries()) sums[at + 1] = (sums[at] as number) + (column[area] as number);
  const all = sums[order.length] as number;
  return sums.map((sum, at) => (at === order.length ? 1 : sum / all));
}

/** Twice the area between the curve and the diagonal: Gini's index (Duncan & Duncan 1955), 0 even to 1 wholly apart. */
export function giniOf({ others, group }: LorenzCurve): number {
  let below = 0;
  for (let i = 1; i < group.length; i++)
    below +=
      ((group[i] as number) + (group[i - 1] as number)) * ((others[i] as number) - (others[i - 1] as number));
  return 1 - below;
}
