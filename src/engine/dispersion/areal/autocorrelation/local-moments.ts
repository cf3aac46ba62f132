/**
 * A local statistic for each area against its moments: one entry an area. Islands have 0, 0 and 0, and no z or p
 * (NaN), as spdep with zero.policy = TRUE: nothing around them, and nothing that could vary.
 */
export interface LocalMoments {
  readonly value: Float64Array;
  readonly expected: Float64Array;
  readonly variance: Float64Array;
  readonly z: Float64Array;
  /** Two-sided. Of many areas some are under 0.05 by chance alone: see `falseDiscovery`. */
  readonly p: Float64Array;
}

export function emptyMoments(size: number): LocalMoments {
  const zeros = () => new Float64Array(size);
  const unknown = () => zeros().fill(Number.NaN);
  return { value: zeros(), expected: zeros(), variance: zeros(), z: unknown(), p: unknown() };
}
