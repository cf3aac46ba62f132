/**
 * A group and the others in each area: units and residents, or a part of a population and the rest of it. Counts of 0
 * or more, as many of one as of the other. An index of a group against a whole population takes `others` = total −
 * group.
 */
export interface TwoGroups {
  readonly group: ArrayLike<number>;
  readonly others: ArrayLike<number>;
}

/** Sums and shares the indices are made of. */
export interface GroupShares {
  readonly size: number;
  /** X, Y and T = X + Y. */
  readonly group: number;
  readonly others: number;
  readonly total: number;
  /** x_i / X, y_i / Y */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** t_i = x_i + y_i */
  readonly t: Float64Array;
  /** p_i = x_i / t_i; 0 where nobody is. */
  readonly p: Float64Array;
  /** P = X / T */
  readonly share: number;
}

export function groupShares({ group, others }: TwoGroups): GroupShares {
  const size = group.length;
  const sum = (column: ArrayLike<number>) => {
    let total = 0;
    for (let i = 0; i < size; i++) total += column[i] as number;
    return total;
  };
  const [all, rest] = [sum(group), sum(others)];
  const t = new Float64Array(size);
  const p = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    t[i] = (group[i] as number) + (others[i] as number);
    p[i] = t[i] === 0 ? 0 : (group[i] as number) / (t[i] as number);
  }
  return {
    size,
    group: all,
    others: rest,
    total: all + rest,
    x: Float64Array.from(group, (count) => count / all),
    y: Float64Array.from(others, (count) => count / rest),
    t,
    p,
    share: all / (all + rest),
  };
}

/** Σ_i of something said of each area. */
export function sumOver(size: number, of: (area: number) => number): number {
  let sum = 0;
  for (let area = 0; area < size; area++) sum += of(area);
  return sum;
}
