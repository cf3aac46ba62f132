import type { Neighbours } from "../weights/weights.ts";
import { type RateMoments, rateMoments } from "./rate-moments.ts";

/**
 * Rates drawn towards a prior mean, as far as chance could explain them: mean + (rate − mean) · V / (V + mean /
 * population), with V the variance between areas beyond what Poisson counts would have anyway (Marshall 1991). An
 * area of 60 residents keeps little of its own rate, one of 6 000 nearly all.
 */
export interface SmoothedRates {
  /** count / population; NaN where nobody lives. */
  readonly raw: Float64Array;
  /** The prior mean where nobody lives: nothing speaks against it. */
  readonly smoothed: Float64Array;
}

/** Marshall's global smoother, towards the rate of all areas together, as EBest of spdep (Poisson family). */
export function empiricalBayes(counts: ArrayLike<number>, population: ArrayLike<number>): SmoothedRates {
  const prior = rateMoments(everyArea(counts), counts, population);
  const raw = ratesOf(counts, population);
  return { raw, smoothed: raw.map((rate, area) => shrunk(rate, population[area] as number, prior)) };
}

/**
 * The same for what is not rare, where counts are binomial (Martuzzi & Elliott 1996), as EBest of spdep with family
 * "binomial". Unlike Marshall's it is not kept from drawing beyond the mean where chance explains more than all.
 */
export function binomialEmpiricalBayes(
  counts: ArrayLike<number>,
  population: ArrayLike<number>,
): SmoothedRates {
  const { mean, spread } = rateMoments(everyArea(counts), counts, population);
  const raw = ratesOf(counts, population);
  const everyone = Array.from(population).reduce((sum, people) => sum + people, 0);
  const average = everyone / population.length;
  const chance = mean * (1 - mean);
  return {
    raw,
    smoothed: raw.map((rate, area) => {
      const people = population[area] as number;
      if (people === 0) return mean;
      const kept = people * spread - (people / average) * chance;
      const all = (people - 1) * spread + ((average - people) / average) * chance;
      return mean + (kept / all) * (rate - mean);
    }),
  };
}

/**
 * Marshall's local smoother: towards the rate of the area and its neighbours together. The spread of a neighbourhood
 * is of rates about `about`: "their-own" neighbourhoods' means, as EBlocal of spdep, or about "this" neighbourhood's,
 * as EBlocal with geoda = TRUE.
 */
export function localEmpiricalBayes(
  counts: ArrayLike<number>,
  population: ArrayLike<number>,
  neighbours: Neighbours,
  about: "their-own" | "this" = "their-own",
): SmoothedRates {
  const raw = ratesOf(counts, population);
  const around = neighbours.map((others, area) => [...new Set([area, ...others])]);
  const means =
    about === "this"
      ? undefined
      : Float64Array.from(around, (areas) => rateMoments(areas, counts, population).mean);
  return {
    raw,
    smoothed: raw.map((rate, area) =>
      shrunk(
        rate,
        population[area] as number,
        rateMoments(around[area] as readonly number[], counts, population, means),
      ),
    ),
  };
}

function shrunk(rate: number, population: number, { mean, variance }: RateMoments): number {
  if (!(variance > 0) || population === 0) return mean;
  return mean + ((rate - mean) * variance) / (variance + mean / population);
}

const everyArea = (counts: ArrayLike<number>): readonly number[] => Array.from(counts, (_, area) => area);

const ratesOf = (counts: ArrayLike<number>, population: ArrayLike<number>): Float64Array =>
  Float64Array.from(counts, (count, area) => count / (population[area] as number));
