import type { Term } from "../model/index.ts";

/** Shares of a weight that come out as 7.999… for 8 are 8. */
const HAIR = 1e-9;

/**
 * Points in tenths, cut toward zero: the sum of the terms is then exact (promise E1), and terms whose greatest points
 * sum to 100 never sum to more.
 */
export function tenths(points: number): number {
  const whole = Math.floor(Math.abs(points) * 10 + HAIR);
  return whole === 0 ? 0 : (points < 0 ? -whole : whole) / 10;
}

/** Sum over terms of points given in tenths, itself in tenths. */
export function sumOfTenths(terms: readonly Term[], of: "points" | "best"): number {
  let sum = 0;
  for (const term of terms) sum += Math.round(term[of] * 10);
  return sum / 10;
}
