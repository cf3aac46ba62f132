/** A local statistic for each area against its moments: one entry an area. NaN for islands. */
export interface LocalMoments {
  readonly value: Float64Array;
  readonly expected: Float64Array;
  readonly variance: Float64Array;
  readonly z: Float64Array;
  /** Two-sided. Of many areas some are under 0.05 by chance alone: see `falseDiscovery`. */
  readonly p: Float64Array;
}

export function emptyMoments(size: number): LocalMoments {
  const column = () => new Float64Array(size).fill(Number.NaN);
  return { value: column(), expected: column(), variance: column(), z: column(), p: column() };
}
