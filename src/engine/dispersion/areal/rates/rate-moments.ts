/** Moments of the rates of some areas. */
export interface RateMoments {
  /** Of everybody in them. */
  readonly mean: number;
  /** Between areas, weighed by population. */
  readonly spread: number;
  /**
   * The spread beyond what Poisson counts have by themselves; 0 or less where chance alone explains the differences.
   */
  readonly variance: number;
}

/**
 * Moment estimates of Marshall 1991, p. 286; `meanOf` is the mean that an area's rate is held against, that of them
 * all unless said otherwise.
 */
export function rateMoments(
  areas: readonly number[],
  counts: ArrayLike<number>,
  population: ArrayLike<number>,
  meanOf?: ArrayLike<number>,
): RateMoments {
  let [cases, people] = [0, 0];
  for (const area of areas) {
    cases += counts[area] as number;
    people += population[area] as number;
  }
  const mean = cases / people;
  let squares = 0;
  for (const area of areas) {
    const at = population[area] as number;
    const against = meanOf ? (meanOf[area] as number) : mean;
    if (at > 0) squares += at * ((counts[area] as number) / at - against) ** 2;
  }
  const spread = squares / people;
  return { mean, spread, variance: spread - mean / (people / areas.length) };
}
