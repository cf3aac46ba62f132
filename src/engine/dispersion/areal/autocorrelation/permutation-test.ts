import { createChance, shuffle } from "../../chance.ts";
import { GO_ON, type Progress, step } from "../../progress.ts";
import type { Alternative } from "../distributions/normal-tail.ts";

export interface Permutations {
  readonly permutations: number;
  readonly seed: number;
  readonly alternative?: Alternative;
  readonly progress?: Progress;
}

export interface PermutationTest {
  readonly observed: number;
  /** Of the permutations alone. */
  readonly mean: number;
  readonly standardDeviation: number;
  /** (1 + as extreme) / (1 + permutations); two-sided: twice the smaller tail, at most 1. */
  readonly p: number;
}

/**
 * Tests a statistic by dealing the values among the areas anew, as moran.mc of spdep does. Needs no assumption of how
 * values are distributed, which with few and skew counts the moments do.
 */
export function permutationTest(
  values: ArrayLike<number>,
  statistic: (values: Float64Array) => number,
  { permutations, seed, alternative = "greater", progress = GO_ON }: Permutations,
): PermutationTest {
  const chance = createChance(seed);
  const dealt = Float64Array.from(values);
  const observed = statistic(dealt);
  // The same sum in another order may differ in the last figure.
  const slack = 1e-12 * Math.abs(observed);
  let [sum, squares, asHigh, asLow] = [0, 0, 0, 0];
  for (let i = 0; i < permutations; i++) {
    step(progress, i, permutations);
    shuffle(dealt, chance);
    const simulated = statistic(dealt);
    sum += simulated;
    squares += simulated * simulated;
    if (simulated >= observed - slack) asHigh++;
    if (simulated <= observed + slack) asLow++;
  }
  const mean = sum / permutations;
  const tail = (count: number) => (1 + count) / (1 + permutations);
  return {
    observed,
    mean,
    standardDeviation: Math.sqrt(Math.max(0, squares - permutations * mean * mean) / (permutations - 1)),
    p: {
      greater: tail(asHigh),
      less: tail(asLow),
      "two-sided": Math.min(1, 2 * tail(Math.min(asHigh, asLow))),
    }[alternative],
  };
}
