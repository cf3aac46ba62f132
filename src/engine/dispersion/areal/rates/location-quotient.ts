import { poissonInterval } from "../distributions/poisson.ts";

export interface LocationQuotients {
  /** Units there would be if the rate were the same everywhere. */
  readonly expected: Float64Array;
  /** NaN where nobody lives. */
  readonly quotient: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Location quotient of each area, (u_i / U) / (p_i / P), with the exact Poisson interval of its count (Garwood 1936)
 * over what is expected. The rate of the whole is taken as known: it is of all units, and varies little beside one
 * area's.
 */
export function locationQuotient(
  units: ArrayLike<number>,
  residents: ArrayLike<number>,
  confidence = 0.95,
): LocationQuotients {
  let [all, everyone] = [0, 0];
  for (let area = 0; area < units.length; area++) {
    all += units[area] as number;
    everyone += residents[area] as number;
  }
  const expected = Float64Array.from(residents, (at) => (at * all) / everyone);
  const over = (of: (count: number) => number) =>
    expected.map((mean, area) => (mean === 0 ? Number.NaN : of(units[area] as number) / mean));
  return {
    expected,
    quotient: over((count) => count),
    low: over((count) => poissonInterval(count, confidence).low),
    high: over((count) => poissonInterval(count, confidence).high),
  };
}
