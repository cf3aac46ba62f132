import type { Neighbours } from "../weights/weights.ts";

/**
 * Rates drawn towards a prior mean, as far as chance could explain them: mean + (rate − mean) · V / (V + mean / population),
 * with V the variance between areas beyond what Poisson counts would have anyway (Marshall 1991). An area of 60 residents keeps little
 * of its own rate, one of 6 000 nearly all.
 */
export interface SmoothedRates {
  /** count / population; NaN where nobody lives. */
  readonly raw: Float64Array;
  /** The prior mean where nobody lives: nothing speaks against it. */
  readonly smoothed: Float64Array;
}

/** Marshall's global smoother, towards the rate of all areas together, as EBest of spdep (Poisson family). */
export function empiricalBayes(counts: ArrayLike<number>, population: ArrayLike<number>): SmoothedRates {
  const everyone = Array.from(counts, (_, area) => area);
  const prior = momentsOf(everyone, counts, population);
  const raw = ratesOf(counts, population);
  return {
    raw,
    smoothed: raw.map((rate, area) => shrunk(rate, population[area] as number, prior)),
  };
}

/** Marshall's local smoother: towards the rate of the area and its neighbours together, as EBlocal of spdep. */
export function localEmpiricalBayes(
  counts: ArrayLike<number>,
  population: ArrayLike<number>,
  neighbours: Neighbours,
): SmoothedRates {
  const raw = ratesOf(counts, population);
  return {
    raw,
    smoothed: raw.map((rate, area) => {
      const around = [...new Set([area, ...(neighbours[area] ?? [])])];
      return shrunk(rate, population[area] as number, momentsOf(around, counts, population));
    }),
  };
}

export interface RateMoments {
  readonly mean: number;
  /** Between areas, beyond chance; 0 or less where chance alone explains the differences. */
  readonly variance: number;
}

/** Moment estimates of Marshall 1991, p. 286: the population-weighted variance of rates, less what Poisson counts give by themselves. */
export function momentsOf(
  areas: readonly number[],
  counts: ArrayLike<number>,
  population: ArrayLike<number>,
): RateMoments {
  let cases = 0;
  let people = 0;
  for (const area of areas) {
    cases += counts[area] as number;
    people += population[area] as number;
  }
  const mean = cases / people;
  let squares = 0;
  for (const area of areas) {
    const at = population[area] as number;
    if (at > 0) squares += at * ((counts[area] as number) / at - mean) ** 2;
  }
  return { mean, variance: squares / people - mean / (people / areas.length) };
}

function shrunk(rate: number, population: number, { mean, variance }: RateMoments): number {
  if (variance <= 0 || population === 0) return mean;
  return mean + ((rate - mean) * variance) / (variance + mean / population);
}

const ratesOf = (counts: ArrayLike<number>, population: ArrayLike<number>): Float64Array =>
  Float64Array.from(counts, (count, area) => count / (population[area] as number));
