import { groupShares, sumOver, type TwoGroups } from "./two-groups.ts";

// The dimension of concentration (Massey & Denton 1988): how little land does the group live on? `land` is each
// area's, in any unit.

/**
 * Delta, ½ Σ |x_i/X − a_i/A| (Hoover 1941): the share of the group that would have to move for the same density
 * everywhere.
 */
export function delta({ group, others }: TwoGroups, land: ArrayLike<number>): number {
  const { size, x } = groupShares({ group, others });
  const all = sumOver(size, (i) => land[i] as number);
  return sumOver(size, (i) => Math.abs((x[i] as number) - (land[i] as number) / all)) / 2;
}

/** 1 when the group lives in the smallest areas that could hold it, 0 when in the largest. */
export function absoluteConcentration(groups: TwoGroups, land: ArrayLike<number>): number {
  const { x, size } = groupShares(groups);
  const own = sumOver(size, (i) => (x[i] as number) * (land[i] as number));
  const { least, most } = extremes(groups, land);
  return 1 - (own - least) / (most - least);
}

/**
 * The same beside the others: 1 when the group is as close as can be and they as spread as can be, −1 the other way
 * round.
 */
export function relativeConcentration(groups: TwoGroups, land: ArrayLike<number>): number {
  const { x, y, size } = groupShares(groups);
  const own = sumOver(size, (i) => (x[i] as number) * (land[i] as number));
  const theirs = sumOver(size, (i) => (y[i] as number) * (land[i] as number));
  const { least, most } = extremes(groups, land);
  return (own / theirs - 1) / (least / most - 1);
}

/** Mean land of everybody in the smallest, and in the largest, areas that together hold as many as the group. */
function extremes(
  groups: TwoGroups,
  land: ArrayLike<number>,
): { readonly least: number; readonly most: number } {
  const { t, group } = groupShares(groups);
  const order = Array.from(t.keys()).sort((a, b) => (land[a] as number) - (land[b] as number));
  const mean = (areas: readonly number[]) => {
    let [people, sum] = [0, 0];
    for (const area of areas) {
      if (people >= group) break;
      people += t[area] as number;
      sum += (t[area] as number) * (land[area] as number);
    }
    return sum / people;
  };
  return { least: mean(order), most: mean(order.toReversed()) };
}
