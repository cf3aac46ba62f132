import { rateMoments } from "./rate-moments.ts";

/**
 * Rates made comparable before Moran's I is taken of them: (rate − mean) / √(V + mean / population), V Marshall's
 * variance between areas (Assunção & Reis 1999). Raw rates of small areas vary more than those of large ones, and
 * Moran's I would take that for pattern. A negative V counts as 0, as in EBImoran.mc of spdep; the paper keeps it
 * where the sum stays over 0. NaN where nobody lives.
 */
export function empiricalBayesIndex(counts: ArrayLike<number>, population: ArrayLike<number>): Float64Array {
  const everyone = Array.from(counts, (_, area) => area);
  const { mean, variance } = rateMoments(everyone, counts, population);
  return Float64Array.from(counts, (count, area) => {
    const people = population[area] as number;
    return (count / people - mean) / Math.sqrt(Math.max(0, variance) + mean / people);
  });
}
