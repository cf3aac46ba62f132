import { groupShares, sumOver, type TwoGroups } from "./two-groups.ts";

// The dimension of clustering (Massey & Denton 1988, after White 1983): do the areas of the group lie together?
// Proximity is c_ij = exp(−d_ij), with d_ii = √(0.6 land_i), White's mean distance within an area. The exponent makes
// the unit of distance matter: with metres nothing is near anything, kilometres are meant. PySAL's segregation had
// these values up to version 1; its version 2 takes 1 − exp(−1 / d), which is not in the papers.

/** Where areas are and how large, in one unit and its square. */
export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly land: ArrayLike<number>;
}

/** 0 when the group is where everybody is, towards 1 when its members are all near one another. */
export function absoluteClustering(groups: TwoGroups, places: Places): number {
  const shares = groupShares(groups);
  const near = proximity(places);
  const chance = (shares.group / shares.size ** 2) * near.sum;
  const own = product(shares.x, near.lagOf(groups.group)) - chance;
  return own / (product(shares.x, near.lagOf(shares.t)) - chance);
}

/** Mean proximity within the group over that within the others, less 1: over 0 the group lies closer together. */
export function relativeClustering(groups: TwoGroups, places: Places): number {
  const { x, y } = groupShares(groups);
  const near = proximity(places);
  return product(x, near.lagOf(x)) / product(y, near.lagOf(y)) - 1;
}

/** (X P_xx + Y P_yy) / (T P_tt): 1 when the two lie alike, over 1 when each lies near its own. */
export function spatialProximity(groups: TwoGroups, places: Places): number {
  const { x, y, t, group, others, total } = groupShares(groups);
  const near = proximity(places);
  const [own, theirs] = [product(x, near.lagOf(x)), product(y, near.lagOf(y))];
  return (group * own + others * theirs) / ((product(t, near.lagOf(t)) / total ** 2) * total);
}

/** Isolation with those around counted by proximity (Morgan 1983): Σ (x_i/X) Σ_j c_ij x_j / Σ_j c_ij t_j. */
export function distanceDecayIsolation(groups: TwoGroups, places: Places): number {
  const { size, x, t } = groupShares(groups);
  const near = proximity(places);
  const [own, all] = [near.lagOf(groups.group), near.lagOf(t)];
  return sumOver(size, (i) => ((x[i] as number) * (own[i] as number)) / (all[i] as number));
}

/** Interaction in the same way; 1 − isolation. */
export const distanceDecayInteraction = (groups: TwoGroups, places: Places): number =>
  1 - distanceDecayIsolation(groups, places);

function proximity({ x, y, land }: Places) {
  const size = x.length;
  const c = new Float64Array(size * size);
  let sum = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const d =
        i === j
          ? Math.sqrt(0.6 * (land[i] as number))
          : Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
      c[i * size + j] = Math.exp(-d);
      sum += c[i * size + j] as number;
    }
  const lagOf = (values: ArrayLike<number>) =>
    Float64Array.from({ length: size }, (_, i) =>
      sumOver(size, (j) => (c[i * size + j] as number) * (values[j] as number)),
    );
  return { sum, lagOf };
}

const product = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  sumOver(a.length, (i) => (a[i] as number) * (b[i] as number));
