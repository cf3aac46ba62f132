import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noiseChance } from "../../../../src/engine/release/public/coin-law.ts";
import { zoneClass } from "../../../../src/engine/release/public/figures.ts";
import {
  bestAccuracy,
  classChances,
  classOdds,
  likelihoodRatio,
  MOST_ODDS,
  mostCertain,
  posteriorOf,
  ZONE_CLASSES,
} from "../../../../src/engine/release/public/index.ts";

const count = fc.integer({ min: 0, max: 40 });

describe("what somebody can come to know", () => {
  test("one release makes even odds two to one, and one in ten two in eleven; releases multiply", () => {
    expect(mostCertain(0.5, 1)).toBeCloseTo(2 / 3, 12);
    expect(mostCertain(0.1, 1)).toBeCloseTo(2 / 11, 12);
    expect([0, 1, 2, 3, 4].map((r) => mostCertain(0.5, r))).toEqual([1 / 2, 2 / 3, 4 / 5, 8 / 9, 16 / 17]);
    expect(mostCertain(0.5, 1, MOST_ODDS.whichZone)).toBeCloseTo(4 / 5, 12);
  });

  test("a noisy count changes the odds by exactly two, up or down", () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 100 }), count, (seen, without) => {
        const ratio = likelihoodRatio([{ seen, without }]);
        expect(ratio).toBe(seen > without ? 2 : 0.5);
        expect(posteriorOf(0.5, [{ seen, without }])).toBeCloseTo(ratio / (1 + ratio), 12);
      }),
    );
  });

  test("no sequence of releases passes the bound", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ seen: fc.integer({ min: -9, max: 30 }), without: count }), { maxLength: 6 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (seen, prior) => {
          const belief = posteriorOf(prior, seen);
          expect(belief).toBeLessThanOrEqual(mostCertain(prior, seen.length) + 1e-12);
          expect(1 - belief).toBeLessThanOrEqual(mostCertain(1 - prior, seen.length) + 1e-12);
        },
      ),
    );
  });

  test("the best guess is right two times in three, and as enumeration says over several releases", () => {
    const enumerated = (releases: number) => {
      let right = 0;
      for (let outcome = 0; outcome < 2 ** releases; outcome++) {
        const says = outcome.toString(2).split("1").length - 1;
        const chanceIfIn = (2 / 3) ** says * (1 / 3) ** (releases - says);
        right += chanceIfIn * (2 * says > releases ? 1 : 2 * says === releases ? 0.5 : 0);
      }
      return right;
    };
    expect(bestAccuracy(0)).toBe(0.5);
    for (let releases = 1; releases <= 6; releases++)
      expect(bestAccuracy(releases)).toBeCloseTo(enumerated(releases), 12);
    expect(bestAccuracy(1)).toBeCloseTo(2 / 3, 12);
    expect(bestAccuracy(3)).toBeCloseTo(20 / 27, 12);
  });

  test("the chance of each class is the sum over the noise", () => {
    fc.assert(
      fc.property(count, (true_) => {
        const sums = { "0-4": 0, "5-9": 0, "10+": 0 };
        for (let k = -80; k <= 80; k++) sums[zoneClass(true_ + k, 10)] += noiseChance(k);
        const chances = classChances(true_);
        for (const shown of ZONE_CLASSES) expect(chances[shown]).toBeCloseTo(sums[shown], 10);
      }),
    );
  });

  test("the class alone says no more than the count, and less on the whole", () => {
    fc.assert(
      fc.property(count, (without) => {
        const { ratio, accuracy } = classOdds(without);
        expect(ratio).toBeLessThanOrEqual(2 + 1e-6);
        expect(accuracy).toBeLessThanOrEqual(2 / 3 + 1e-12);
      }),
    );
    expect(classOdds(4).accuracy).toBeGreaterThan(0.6);
    expect(classOdds(30).accuracy).toBeLessThan(0.501);
  });
});
