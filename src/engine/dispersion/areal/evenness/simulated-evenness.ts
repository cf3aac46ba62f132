import { createChance } from "../../chance.ts";
import { GO_ON, type Progress, step } from "../../progress.ts";
import { drawBinomial, drawMultinomial } from "../distributions/draw-binomial.ts";
import { dissimilarity, gini } from "./evenness.ts";
import { groupShares, type TwoGroups } from "./two-groups.ts";

// Small counts look uneven by chance alone: three units in three areas have a dissimilarity near 1 wherever they are.
// These say how much of an index that is.

export interface Simulations {
  readonly simulations: number;
  readonly seed: number;
  readonly progress?: Progress;
}

export interface EvennessByChance {
  readonly mean: number;
  /** 2.5 % and 97.5 % of the simulations. */
  readonly low: number;
  readonly high: number;
}

/**
 * Dissimilarity of as many units dealt to residents at random: each unit to an area with the chance that is its share
 * of residents. What is seen says something only where it is outside.
 */
export function evennessByChance(
  residents: ArrayLike<number>,
  units: number,
  { simulations, seed, progress = GO_ON }: Simulations,
): EvennessByChance {
  const chance = createChance(seed);
  const everyone = Array.from(residents).reduce((sum, count) => sum + count, 0);
  const shares = Float64Array.from(residents, (count) => count / everyone);
  const dealt = new Float64Array(shares.length);
  const values = new Float64Array(simulations);
  for (let i = 0; i < simulations; i++) {
    step(progress, i, simulations);
    drawMultinomial(units, shares, chance, dealt);
    values[i] = dissimilarity({ group: dealt, others: residents });
  }
  values.sort();
  return { mean: meanOf(values), low: quantile(values, 0.025), high: quantile(values, 0.975) };
}

/**
 * Carrington & Troske's index (1997) of what is beyond chance: (D − D*) / (1 − D*), or (D − D*) / D* where D is under
 * D*, D* the mean index when each member of every area is of the group with the same chance. As ModifiedDissim and
 * ModifiedGini of PySAL, within its sampling error.
 */
export function beyondChance(
  groups: TwoGroups,
  index: "dissimilarity" | "gini",
  { simulations, seed, progress = GO_ON }: Simulations,
): number {
  const of = index === "gini" ? gini : dissimilarity;
  const { t, share } = groupShares(groups);
  const chance = createChance(seed);
  const group = new Float64Array(t.length);
  const others = new Float64Array(t.length);
  let sum = 0;
  for (let i = 0; i < simulations; i++) {
    step(progress, i, simulations);
    for (let area = 0; area < t.length; area++) {
      group[area] = drawBinomial(t[area] as number, share, chance);
      others[area] = (t[area] as number) - (group[area] as number);
    }
    sum += of({ group, others });
  }
  const observed = of(groups);
  const expected = sum / simulations;
  return (observed - expected) / (observed >= expected ? 1 - expected : expected);
}

/**
 * 2 D − mean D of both groups drawn anew from where they are (Allen et al. 2015): D less the bias that small counts
 * give it.
 */
export function biasCorrectedDissimilarity(
  groups: TwoGroups,
  { simulations, seed, progress = GO_ON }: Simulations,
): number {
  const { x, y, group: all, others: rest, size } = groupShares(groups);
  const chance = createChance(seed);
  const [group, others] = [new Float64Array(size), new Float64Array(size)];
  let sum = 0;
  for (let i = 0; i < simulations; i++) {
    step(progress, i, simulations);
    drawMultinomial(all, x, chance, group);
    drawMultinomial(rest, y, chance, others);
    sum += dissimilarity({ group, others });
  }
  return 2 * dissimilarity(groups) - sum / simulations;
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of sorted values, with straight lines between them (type 7 of Hyndman & Fan 1996, R's own). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [sorted[below] as number, sorted[Math.min(below + 1, sorted.length - 1)] as number];
  return low + (high - low) * (place - below);
}
