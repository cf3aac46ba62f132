import type { TwoGroups } from "./two-groups.ts";

// The dimension of centralization (Massey & Denton 1988): how near the middle does the group live?

/** Where each area is, and what is the middle: the mean of the areas' centres unless another is given. */
export interface Centres {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly middle?: readonly [x: number, y: number];
}

/**
 * Σ X_{i−1} A_i − Σ X_i A_{i−1} of cumulative shares of group and land from the middle out: over 0 nearer than land
 * is, under 0 farther.
 */
export const absoluteCentralization = (
  { group }: TwoGroups,
  land: ArrayLike<number>,
  centres: Centres,
): number => fromTheMiddle(group, land, centres);

/** The same against the others instead of land. */
export const relativeCentralization = ({ group, others }: TwoGroups, centres: Centres): number =>
  fromTheMiddle(group, others, centres);

function fromTheMiddle(
  group: ArrayLike<number>,
  against: ArrayLike<number>,
  { x, y, middle }: Centres,
): number {
  const mean = (column: ArrayLike<number>) => Array.from(column).reduce((a, b) => a + b, 0) / column.length;
  const [mx, my] = middle ?? [mean(x), mean(y)];
  const distance = Float64Array.from(x, (east, i) => Math.hypot(east - mx, (y[i] as number) - my));
  const order = Array.from(distance.keys()).sort((a, b) => (distance[a] as number) - (distance[b] as number));
  let [g, a, sum] = [0, 0, 0];
  for (const area of order) {
    const [nextG, nextA] = [g + (group[area] as number), a + (against[area] as number)];
    sum += g * nextA - nextG * a;
    [g, a] = [nextG, nextA];
  }
  return sum / (g * a);
}
