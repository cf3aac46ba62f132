import { poissonAtLeast, poissonAtMost } from "../distributions/poisson.ts";

export interface ProbabilityMap {
  readonly expected: Float64Array;
  /** The chance of a count as far from what is expected, or farther, on the side it is on. */
  readonly p: Float64Array;
  /** 1 where there are fewer than expected, 0 otherwise. */
  readonly below: Uint8Array;
}

/**
 * Choynowski's probability map (1959): Poisson tails of each count if all areas had the same rate; as choynowski of
 * spdep.
 */
export function choynowski(counts: ArrayLike<number>, population: ArrayLike<number>): ProbabilityMap {
  let [cases, people] = [0, 0];
  for (let area = 0; area < counts.length; area++) {
    cases += counts[area] as number;
    people += population[area] as number;
  }
  const expected = Float64Array.from(population, (at) => (at * cases) / people);
  const below = Uint8Array.from(expected, (mean, area) => ((counts[area] as number) < mean ? 1 : 0));
  const p = expected.map((mean, area) =>
    below[area] ? poissonAtMost(counts[area] as number, mean) : poissonAtLeast(counts[area] as number, mean),
  );
  return { expected, p, below };
}
