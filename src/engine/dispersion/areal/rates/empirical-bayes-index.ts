import { momentsOf } from "./empirical-bayes.ts";

/**
 * Rates made comparable before Moran's I is taken of them: (rate − mean) / √(V + mean / population), with Marshall's V, where
 * a sum under the root that is negative is replaced by mean / population (Assunção & Reis 1999); as EBImoran of spdep. Raw rates of small
 * areas vary more than those of large ones, and Moran's I would take that for pattern. NaN where nobody lives.
 */
export function empiricalBayesIndex(counts: ArrayLike<number>, population: ArrayLike<number>): Float64Array {
  const everyone = Array.from(counts, (_, area) => area);
  const { mean, variance } = momentsOf(everyone, counts, population);
  return Float64Array.from(counts, (count, area) => {
    const people = population[area] as number;
    const chance = mean / people;
    const total = variance + chance;
    return (count / people - mean) / Math.sqrt(total < 0 ? chance : total);
  });
}
