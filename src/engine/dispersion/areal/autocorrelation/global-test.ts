import { type Alternative, normalP } from "../distributions/normal-tail.ts";

/**
 * A global statistic against its moments. NaN where it is not defined: all values equal, no neighbours at all, or too
 * few areas for a variance (four, under randomisation).
 */
export interface GlobalTest {
  readonly statistic: number;
  readonly expected: number;
  readonly variance: number;
  /** Standard deviate, with the sign that makes positive mean "alike beside alike". */
  readonly z: number;
  readonly p: number;
}

/**
 * What is thought to be random. Randomisation: which area has which of the values seen. Normality: each value is
 * drawn from one normal distribution.
 */
export type Assumption = "randomisation" | "normality";

export interface GlobalTestOptions {
  readonly assumption?: Assumption;
  readonly alternative?: Alternative;
}

export const globalTest = (
  statistic: number,
  expected: number,
  variance: number,
  alternative: Alternative,
  sign: 1 | -1 = 1,
): GlobalTest => {
  // With three areas the variance divides by 0; an infinite one would make z a 0 that means nothing.
  const known = Number.isFinite(variance) && variance > 0;
  const z = known ? (sign * (statistic - expected)) / Math.sqrt(variance) : Number.NaN;
  return { statistic, expected, variance, z, p: normalP(z, alternative) };
};
