import { groupShares, sumOver, type TwoGroups } from "./two-groups.ts";

// The dimension of exposure (Bell 1954, Lieberson 1981): whom does a member of the group have around?

/** Isolation, Σ (x_i/X)(x_i/t_i): the share that the group itself is, where its average member is. */
export function isolation(groups: TwoGroups): number {
  const { size, x, p } = groupShares(groups);
  return sumOver(size, (i) => (x[i] as number) * (p[i] as number));
}

/** Interaction, or exposure, Σ (x_i/X)(y_i/t_i): the share that the others are; 1 − isolation. */
export const interaction = (groups: TwoGroups): number => 1 - isolation(groups);

/**
 * The correlation ratio η² (Stearns & Logan 1986): isolation beyond the share the group has of all, (xPx − P) / (1 −
 * P).
 */
export function correlationRatio(groups: TwoGroups): number {
  const { share } = groupShares(groups);
  return (isolation(groups) - share) / (1 - share);
}
