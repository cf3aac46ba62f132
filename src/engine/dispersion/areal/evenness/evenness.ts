import { giniOf, lorenzCurve } from "./lorenz-curve.ts";
import { groupShares, sumOver, type TwoGroups } from "./two-groups.ts";

// The dimension of evenness (Massey & Denton 1988): is the group spread as the others are? 0 even, 1 wholly apart.

/** ½ Σ |x_i/X − y_i/Y| (Duncan & Duncan 1955): the share of the group that would have to move for an even spread. */
export function dissimilarity(groups: TwoGroups): number {
  const { size, x, y } = groupShares(groups);
  return sumOver(size, (i) => Math.abs((x[i] as number) - (y[i] as number))) / 2;
}

/** Gini's index of segregation: unlike dissimilarity it sees moves between two areas that are both above the mean. */
export const gini = (groups: TwoGroups): number => giniOf(lorenzCurve(groups));

/** Theil's index H (Theil & Finizza 1971): Σ t_i (E − E_i) / (E T), E the entropy of two shares. */
export function entropyIndex(groups: TwoGroups): number {
  const { size, t, p, share, total } = groupShares(groups);
  const whole = entropy(share);
  return sumOver(size, (i) => (t[i] as number) * (whole - entropy(p[i] as number))) / (whole * total);
}

const entropy = (share: number): number => -(times(share) + times(1 - share));
/** s ln s, with its limit 0 at 0. */
const times = (share: number): number => (share > 0 ? share * Math.log(share) : 0);

/**
 * Atkinson's index (1970, as Massey & Denton 1988): 1 − P/(1−P) · [Σ (1−p_i)^(1−b) p_i^b t_i / (P T)]^(1/(1−b)). `b`
 * from 0 to 1: over ½ areas with much of the group weigh more, under ½ those with little.
 */
export function atkinson(groups: TwoGroups, b = 0.5): number {
  const { size, t, p, share, total } = groupShares(groups);
  const sum = sumOver(
    size,
    (i) => (1 - (p[i] as number)) ** (1 - b) * (p[i] as number) ** b * (t[i] as number),
  );
  return 1 - (share / (1 - share)) * (sum / (share * total)) ** (1 / (1 - b));
}

/** 1 − Σ min(x_i/X, y_i/Y) / Σ max (O'Sullivan & Wong 2007), which is 2 D / (1 + D). */
export function minMax(groups: TwoGroups): number {
  const d = dissimilarity(groups);
  return (2 * d) / (1 + d);
}

/**
 * The concentration profile R (Hong & Sadahiro 2014): the share of the group that lives where it is at least v of
 * all, for v on a grid of `thresholds` from 0 to 1, against the same if the group were even or wholly apart.
 */
export function concentrationProfile(groups: TwoGroups, thresholds = 1000): number {
  const { x, t, p, share } = groupShares(groups);
  // Once through the areas, the densest first, instead of once for each threshold.
  const order = Array.from(p.keys())
    .filter((i) => (t[i] as number) > 0)
    .sort((a, b) => (p[b] as number) - (p[a] as number));
  let [reached, next, below, above] = [0, 0, 0, 0];
  for (let k = thresholds - 1; k >= 0; k--) {
    const v = k / (thresholds - 1);
    for (; next < order.length && (p[order[next] as number] as number) >= v; next++)
      reached += x[order[next] as number] as number;
    if (v < share) below += reached;
    else above += reached;
  }
  return (share - (below - above) / thresholds) / (1 - share);
}
