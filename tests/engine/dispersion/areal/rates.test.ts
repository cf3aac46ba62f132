import { expect, test } from "vitest";
import { normalP, normalTail } from "../../../../src/engine/dispersion/areal/distributions/normal-tail.ts";
import {
  poissonAtLeast,
  poissonAtMost,
  poissonInterval,
} from "../../../../src/engine/dispersion/areal/distributions/poisson.ts";
import { choynowski } from "../../../../src/engine/dispersion/areal/rates/choynowski.ts";
import {
  binomialEmpiricalBayes,
  empiricalBayes,
  localEmpiricalBayes,
} from "../../../../src/engine/dispersion/areal/rates/empirical-bayes.ts";
import { empiricalBayesIndex } from "../../../../src/engine/dispersion/areal/rates/empirical-bayes-index.ts";
import { locationQuotient } from "../../../../src/engine/dispersion/areal/rates/location-quotient.ts";
import { isNear } from "./agreement.ts";

const allNear = (ours: ArrayLike<number>, values: readonly number[], what: string): void => {
  expect(ours.length, what).toBe(values.length);
  for (const [area, value] of values.entries()) isNear(ours[area], value, `${what}[${area}]`);
};

test("Tails of the normal distribution keep their figures far out", () => {
  // R: pnorm(z, lower.tail = FALSE).
  for (const [z, tail] of [
    [0, 0.5],
    [1, 0.158655253931457],
    [1.96, 0.0249978951482204],
    [5, 2.86651571879194e-7],
    [10, 7.61985302416053e-24],
    [-1, 0.841344746068543],
    [-6, 0.999999999013412],
  ] as const)
    isNear(normalTail(z), tail, `z ${z}`, 1e-12);
  isNear(normalP(-1.96, "two-sided"), 0.0499957902964409, "two-sided", 1e-12);
  isNear(normalP(-1.96, "less"), 0.0249978951482204, "less", 1e-12);
  expect(normalP(Number.NaN, "greater")).toBeNaN();
});

test("Poisson intervals are Garwood's exact ones", () => {
  // R: poisson.test(count)$conf.int; here from sums of Poisson terms with 40 figures.
  for (const [count, low, high] of [
    [0, 0, 3.6888794541139363],
    [1, 0.025317807984289876, 5.571643390938899],
    [3, 0.6186721228956013, 8.767273069742327],
    [10, 4.7953886961324335, 18.39035604201778],
    [100, 81.36399125092314, 121.62679379242638],
  ] as const) {
    const interval = poissonInterval(count);
    isNear(interval.low, low, `${count} low`, 1e-12);
    isNear(interval.high, high, `${count} high`, 1e-12);
    if (count > 0) expect(poissonAtLeast(count, interval.low)).toBeCloseTo(0.025, 12);
    expect(poissonAtMost(count, interval.high)).toBeCloseTo(0.025, 12);
  }
});

test("Poisson probabilities are the sums of their terms", () => {
  const term = (k: number, mean: number): number =>
    k === 0 ? Math.exp(-mean) : (term(k - 1, mean) * mean) / k;
  for (const mean of [0.3, 4, 25])
    for (const count of [0, 1, 5, 30]) {
      let sum = 0;
      for (let k = 0; k <= count; k++) sum += term(k, mean);
      isNear(poissonAtMost(count, mean), sum, `${count} at ${mean}`, 1e-12);
      expect(poissonAtLeast(count + 1, mean)).toBeCloseTo(1 - sum, 12);
    }
});

test("Location quotients are rates over the rate of all, with the interval of the count", () => {
  const { expected, quotient, low, high } = locationQuotient([0, 3, 10, 0], [100, 100, 200, 0]);
  allNear(expected, [3.25, 3.25, 6.5, 0], "expected");
  expect(quotient[1]).toBeCloseTo(3 / 3.25, 12);
  expect(quotient[3]).toBeNaN();
  expect(low[0]).toBe(0);
  isNear(high[0], 3.6888794541139363 / 3.25, "high of none");
  isNear(low[2], 4.7953886961324335 / 6.5, "low of ten");
});

test("Rates are drawn to the mean by as much as chance explains", () => {
  // By hand: mean 0.05, variance of rates 0.0016, of which 0.05 / 100 is chance: V = 0.0011.
  allNear(empiricalBayes([1, 9], [100, 100]).smoothed, [0.0225, 0.0775], "smoothed");
  allNear(empiricalBayesIndex([1, 9], [100, 100]), [-1, 1], "index");
});

test("Where chance explains it all, every area has the mean, and so has one where nobody lives", () => {
  const { raw, smoothed } = empiricalBayes([4, 5, 6, 0], [100, 100, 100, 0]);
  allNear(smoothed, [0.05, 0.05, 0.05, 0.05], "smoothed");
  expect(raw[3]).toBeNaN();
});

test("The smaller the population the closer to the mean", () => {
  const { raw, smoothed } = empiricalBayes([40, 400, 0, 100], [100, 1000, 500, 5000]);
  const mean = 540 / 6600;
  const kept = (area: number) => ((smoothed[area] as number) - mean) / ((raw[area] as number) - mean);
  expect(raw[0]).toBe(raw[1]);
  expect(kept(0)).toBeGreaterThan(0);
  expect(kept(0)).toBeLessThan(kept(1));
  expect(kept(1)).toBeLessThan(1);
});

test("Counts that are not rare keep what is beyond binomial chance", () => {
  // By hand: (100 · 0.0016 − 0.0475) / (99 · 0.0016) of the distance to the mean is kept.
  const kept = 0.1125 / 0.1584;
  allNear(
    binomialEmpiricalBayes([1, 9], [100, 100]).smoothed,
    [0.05 - 0.04 * kept, 0.05 + 0.04 * kept],
    "binomial",
  );
});

test("The local smoother about its own mean is the global one of each neighbourhood", () => {
  const [counts, population] = [
    [1, 9, 30],
    [100, 100, 100],
  ];
  const { smoothed } = localEmpiricalBayes(counts, population, [[1], [0, 2], []], "this");
  isNear(smoothed[0], 0.0225, "first");
  isNear(smoothed[1], empiricalBayes(counts, population).smoothed[1] as number, "second");
  isNear(smoothed[2], 0.3, "island");
});

test("The local smoother about the neighbours' own means is Marshall's as spdep reads him", () => {
  const { smoothed } = localEmpiricalBayes([1, 9, 30], [100, 100, 100], [[1], [0, 2], []]);
  // By hand: means 0.05, 40/300 and 0.3. First: spread ((0.01 − 0.05)² + (0.09 − 0.1333)²) / 2, chance 0.05 / 100.
  const variance = (0.04 ** 2 + (0.09 - 40 / 300) ** 2) / 2 - 0.0005;
  isNear(smoothed[0], 0.05 - (0.04 * variance) / (variance + 0.0005), "first");
  isNear(smoothed[2], 0.3, "island");
});

test("An index of rates that vary less than chance would have them is in units of that chance", () => {
  // V is negative, and counts as 0: √(0.05 / 100) is 0.02236.
  allNear(
    empiricalBayesIndex([4, 5, 6], [100, 100, 100]),
    [-0.01 / 0.0005 ** 0.5, 0, 0.01 / 0.0005 ** 0.5],
    "index",
  );
});

test("A probability map has the tail that the count is on", () => {
  const { expected, p, below } = choynowski([1, 9], [100, 100]);
  allNear(expected, [5, 5], "expected");
  expect(Array.from(below)).toEqual([1, 0]);
  // R: ppois(1, 5) and ppois(8, 5, lower.tail = FALSE).
  allNear(p, [0.0404276819945128, 0.0680936347218487], "p");
});
