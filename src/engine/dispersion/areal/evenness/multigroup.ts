import { sumOver } from "./two-groups.ts";

/** Counts of each group in each area: one column a group, all of one length. */
export type Groups = readonly ArrayLike<number>[];

interface Composition {
  readonly areas: number;
  readonly total: number;
  /** t_i, everybody in each area. */
  readonly t: Float64Array;
  /** P_m, the share of each group of all. */
  readonly shares: readonly number[];
  /** p_im, the share of group m of area i; 0 where nobody is. */
  readonly within: readonly Float64Array[];
}

function composition(groups: Groups): Composition {
  const areas = groups[0]?.length ?? 0;
  const t = Float64Array.from({ length: areas }, (_, i) =>
    groups.reduce((sum, column) => sum + (column[i] as number), 0),
  );
  const total = sumOver(areas, (i) => t[i] as number);
  return {
    areas,
    total,
    t,
    shares: groups.map((column) => sumOver(areas, (i) => column[i] as number) / total),
    within: groups.map((column) =>
      Float64Array.from(t, (all, i) => (all === 0 ? 0 : (column[i] as number) / all)),
    ),
  };
}

/** Σ_m Σ_i t_i f(p_im, P_m) / T: what most of the indices are a case of (Reardon & Firebaugh 2002). */
function meanOver(
  { areas, t, total, shares, within }: Composition,
  of: (local: number, share: number) => number,
): number {
  let sum = 0;
  for (const [m, share] of shares.entries())
    for (let i = 0; i < areas; i++)
      if ((t[i] as number) > 0) sum += (t[i] as number) * of((within[m] as Float64Array)[i] as number, share);
  return sum / total;
}

const simpson = ({ shares }: Composition): number => shares.reduce((sum, p) => sum + p * (1 - p), 0);
const entropy = (shares: readonly number[]): number => -shares.reduce((sum, p) => sum + times(p), 0);
const times = (p: number): number => (p > 0 ? p * Math.log(p) : 0);

/** Multigroup dissimilarity (Sakoda 1981). */
export function multigroupDissimilarity(groups: Groups): number {
  const all = composition(groups);
  return meanOver(all, (local, share) => Math.abs(local - share)) / (2 * simpson(all));
}

/** Multigroup Gini (Reardon 1998): Σ_m Σ_ij t_i t_j |p_im − p_jm| / (2 T² I). */
export function multigroupGini(groups: Groups): number {
  const all = composition(groups);
  const { t, total, within } = all;
  let sum = 0;
  for (const shares of within) {
    // Σ_ij t_i t_j |p_i − p_j| in one pass from the lowest share up, instead of over all pairs.
    const order = Array.from(shares.keys()).sort((a, b) => (shares[a] as number) - (shares[b] as number));
    let [people, members] = [0, 0];
    for (const i of order) {
      const [size, share] = [t[i] as number, shares[i] as number];
      sum += 2 * size * (share * people - members);
      people += size;
      members += size * share;
    }
  }
  return sum / (2 * total * total * simpson(all));
}

/** Normalised exposure P (James 1986). */
export const multigroupNormalizedExposure = (groups: Groups): number =>
  meanOver(composition(groups), (local, share) => (local - share) ** 2 / (1 - share));

/**
 * Theil's information theory index H for many groups (Theil & Finizza 1971): 1 − the mean entropy of areas over that
 * of the whole.
 */
export function multigroupInformationTheory(groups: Groups): number {
  const all = composition(groups);
  return 1 + meanOver(all, times) / entropy(all.shares);
}

/** Relative diversity R (Carlson 1992). */
export function multigroupRelativeDiversity(groups: Groups): number {
  const all = composition(groups);
  return meanOver(all, (local, share) => (local - share) ** 2) / simpson(all);
}

/** Squared coefficient of variation C (Reardon & Firebaugh 2002). */
export const multigroupSquaredVariation = (groups: Groups): number =>
  meanOver(composition(groups), (local, share) => (local - share) ** 2 / share) / (groups.length - 1);

/** Mean Kullback–Leibler divergence of areas from the whole (Roberto 2015): Σ t_i/T Σ_m p_im ln(p_im / P_m). */
export const multigroupDivergence = (groups: Groups): number =>
  meanOver(composition(groups), (local, share) => (local > 0 ? local * Math.log(local / share) : 0));

/** Entropy of the whole, −Σ P_m ln P_m: diversity, says nothing of where. */
export const diversity = (groups: Groups): number => entropy(composition(groups).shares);

/** Simpson's concentration (1949), Σ P_m²: the chance that two at random are of one group. */
export const simpsonConcentration = (groups: Groups): number =>
  composition(groups).shares.reduce((sum, p) => sum + p * p, 0);

/** Simpson's interaction, 1 − concentration. */
export const simpsonInteraction = (groups: Groups): number => simpson(composition(groups));

/**
 * Global distortion (de Bézenac et al. 2022): how unlike the whole the population is around an area, added up over
 * circles that take in one more area at a time until all are in, and averaged over everybody. Larger with more areas:
 * compare only within a map.
 */
export function globalDistortion(groups: Groups, x: ArrayLike<number>, y: ArrayLike<number>): number {
  const { areas, t, total, shares } = composition(groups);
  const distance = new Float64Array(areas);
  const around = new Float64Array(groups.length);
  let sum = 0;
  for (let i = 0; i < areas; i++) {
    for (let j = 0; j < areas; j++)
      distance[j] = Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
    const order = Array.from(distance.keys()).sort(
      (a, b) => (distance[a] as number) - (distance[b] as number),
    );
    around.fill(0);
    let people = 0;
    let divergence = 0;
    for (const j of order) {
      people += t[j] as number;
      for (const [m, column] of groups.entries()) {
        around[m] = (around[m] as number) + (column[j] as number);
        const local = (around[m] as number) / people;
        if (local > 0) divergence += local * Math.log(local / (shares[m] as number));
      }
    }
    sum += (t[i] as number) * divergence;
  }
  return sum / total;
}
