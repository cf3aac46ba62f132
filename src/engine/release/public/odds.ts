import { noiseAtMost, noiseChance } from "./coin-law.ts";
import { ZONE_CLASSES, type ZoneClass } from "./figures.ts";

/**
 * How much one release can change the odds of something, whatever is shown of it and whatever else somebody knows: that one home counts in a
 * zone at most doubles; that it is in one zone rather than another, two counts at once, at most fourfold.
 */
export const MOST_ODDS = { home: 2, whichZone: 4 } as const;

/** The most certain somebody can become of what they held for `prior`, after so many releases: odds multiply. */
export function mostCertain(prior: number, releases: number, odds: number = MOST_ODDS.home): number {
  return posterior(prior, odds ** releases);
}

/** Bayes in odds: prior odds times the ratio of likelihoods. */
function posterior(prior: number, ratio: number): number {
  const forIt = prior * ratio;
  return forIt / (forIt + 1 - prior);
}

/** One zone in one release, as somebody sees it who knows every home but one. */
export interface SeenCount {
  /** The noisy count. */
  readonly seen: number;
  /** The true count without the home in question. */
  readonly without: number;
}

/** The likelihood of what was seen if the home is in, over that if it is not. Exactly 2 or ½, times one another over several releases. */
export function likelihoodRatio(seen: readonly SeenCount[]): number {
  let ratio = 1;
  for (const { seen: y, without } of seen) ratio *= noiseChance(y - without - 1) / noiseChance(y - without);
  return ratio;
}

/** What somebody ends up believing who sees the noisy counts themselves. */
export const posteriorOf = (prior: number, seen: readonly SeenCount[]): number =>
  posterior(prior, likelihoodRatio(seen));

/**
 * The share of cases in which the best possible guess, from a prior of one half and the noisy counts of so many releases, is right. Each release
 * says "in" or "out" and is right two times in three; the guess follows the most, and a tie is a toss.
 */
export function bestAccuracy(releases: number): number {
  let right = 0;
  // C(R, k) · 2^k / 3^R, term by term.
  let chance = 3 ** -releases;
  for (let k = 0; k <= releases; k++) {
    if (2 * k > releases) right += chance;
    else if (2 * k === releases) right += chance / 2;
    chance *= (2 * (releases - k)) / (k + 1);
  }
  return right;
}

/** How likely each class is to be shown for a true count; it does not depend on the cap, which is at least 10 where a zone is shown. */
export function classChances(count: number): Readonly<Record<ZoneClass, number>> {
  const underFive = noiseAtMost(4 - count);
  const underTen = noiseAtMost(9 - count);
  return { "0-4": underFive, "5-9": underTen - underFive, "10+": 1 - underTen };
}

/** What the class alone tells somebody who knows every home but one: the largest change of odds either way, and the best guess's accuracy. */
export function classOdds(without: number): { readonly ratio: number; readonly accuracy: number } {
  const [out, inside] = [classChances(without), classChances(without + 1)];
  let [ratio, apart] = [1, 0];
  for (const shown of ZONE_CLASSES) {
    const [a, b] = [out[shown], inside[shown]];
    ratio = Math.max(ratio, a / b, b / a);
    apart += Math.abs(a - b);
  }
  return { ratio, accuracy: 0.5 + apart / 4 };
}
