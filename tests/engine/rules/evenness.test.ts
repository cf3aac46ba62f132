import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, type Dataset, isKnown, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { chanceDissimilarity } from "../../../src/engine/rules/d9-evenness/chance-dissimilarity.ts";
import { unevenness } from "../../../src/engine/rules/d9-evenness/unevenness.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { plainPlaces, units } from "../../support/plain-town.ts";
import { aRandomTown } from "../../support/random-town.ts";

const ruleSet = STANDARD_RULE_SET;
const evenness = (dataset: Dataset, count = "programme") =>
  assess(dataset, { changes: [], ruleSet }).findings.find(
    (finding) => finding.rule === "d9-evenness" && finding.count === count,
  );

/** Three areas in a row with so many units and residents. */
function threeAreas(facts: readonly (readonly [units: number, residents: number | "unknown"])[]) {
  const town = aTown().municipality({ residents: 10_000 });
  facts.forEach(([own, residents], i) => {
    town.area(`g${i}`, square(at(1000 * i, 0), 1000), { residents });
    if (own > 0) town.dwelling(`d${i}`, at(1000 * i, 0), { units: own, kind: "smallHouse" });
  });
  return town.dataset();
}

describe("D9, how evenly units lie", () => {
  test("is nought where every area has its share", () => {
    const finding = evenness(
      threeAreas([
        [10, 1000],
        [20, 2000],
        [5, 500],
      ]),
    );
    expect(finding).toMatchObject({ verdict: "info", measured: 0, facts: { gini: 0, units: 35, areas: 3 } });
  });

  test("is the share of residents in the other areas where one area has all the units", () => {
    const finding = evenness(
      threeAreas([
        [30, 1000],
        [0, 2000],
        [0, 500],
      ]),
    );
    expect(finding?.measured).toBeCloseTo(2500 / 3500, 12);
    expect(finding?.facts.gini).toBeCloseTo(2500 / 3500, 12);
  });

  test("says nothing of three units, of one area, or of areas where nobody has counted the residents", () => {
    expect(
      evenness(
        threeAreas([
          [2, 1000],
          [1, 2000],
        ]),
      )?.verdict,
    ).toBe("unknown");
    expect(evenness(threeAreas([[40, 1000]]))?.verdict).toBe("unknown");
    expect(
      evenness(
        threeAreas([
          [40, 1000],
          [0, "unknown"],
        ]),
      ),
    ).toMatchObject({
      verdict: "unknown",
      facts: { uncounted: 1, dissimilarity: null },
    });
    expect(
      evenness(
        threeAreas([
          [40, 0],
          [0, 2000],
        ]),
      )?.verdict,
    ).toBe("unknown");
  });

  test("is what a plain sum over the areas gives, for programme and for stock", () => {
    let summed = 0;
    fc.assert(
      fc.property(aRandomTown, (dataset) => {
        const places = plainPlaces(dataset, []);
        for (const count of ["programme", "stock"] as const) {
          const finding = evenness(dataset, count);
          const areas = dataset.neighbourhoods.map(({ id, residents }) => ({
            units: units(
              places.filter((place) => place.area === id),
              count,
            ),
            residents: isKnown(residents) ? residents : Number.NaN,
          }));
          const [all, people] = [
            areas.reduce((sum, area) => sum + area.units, 0),
            areas.reduce((sum, area) => sum + area.residents, 0),
          ];
          if (finding?.measured === undefined) continue;
          summed += 1;
          const plain = areas.reduce((sum, a) => sum + Math.abs(a.units / all - a.residents / people) / 2, 0);
          expect(finding.measured).toBeCloseTo(plain, 9);
          expect(all).toBeGreaterThanOrEqual(20);
        }
      }),
      { numRuns: 300 },
    );
    expect(summed).toBeGreaterThan(10);
  });
});

describe("the Gini of the rates", () => {
  test("is the mean difference between any two residents' rates, over twice the mean rate", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 500 })), {
          minLength: 2,
          maxLength: 9,
        }),
        (areas) => {
          const own = areas.map(([units]) => units);
          fc.pre(own.some((units) => units > 0));
          const residents = areas.map(([, people]) => people);
          const [all, people] = [own.reduce((a, b) => a + b), residents.reduce((a, b) => a + b)];
          let sum = 0;
          for (const [u, p] of areas) for (const [v, q] of areas) sum += p * q * Math.abs(u / p - v / q);
          expect(unevenness(own, residents).gini).toBeCloseTo(
            sum / (2 * people * people * (all / people)),
            9,
          );
        },
      ),
    );
  });
});

describe("the dissimilarity chance alone would give", () => {
  test("is the mean over every way a few units can fall", () => {
    const shares = [0.5, 0.3, 0.2];
    const most = 6;
    let mean = 0;
    for (let way = 0; way < 3 ** most; way++) {
      const fallen = [0, 0, 0];
      let chance = 1;
      for (let unit = 0, left = way; unit < most; unit++, left = Math.floor(left / 3)) {
        fallen[left % 3] = (fallen[left % 3] as number) + 1;
        chance *= shares[left % 3] as number;
      }
      mean +=
        chance *
        shares.reduce((sum, share, g) => sum + Math.abs((fallen[g] as number) / most - share) / 2, 0);
    }
    expect(chanceDissimilarity(most, shares)).toBeCloseTo(mean, 12);
  });

  test("is near √(2/π) of the standard deviation where units are many", () => {
    const shares = Array.from({ length: 50 }, () => 1 / 50);
    const n = 100_000;
    const normal = shares.reduce((sum, p) => sum + Math.sqrt((2 / Math.PI) * n * p * (1 - p)) / n / 2, 0);
    expect(chanceDissimilarity(n, shares) / normal).toBeCloseTo(1, 3);
  });

  test("is nearly all of it where one unit falls among many areas", () => {
    expect(
      chanceDissimilarity(
        1,
        Array.from({ length: 100 }, () => 0.01),
      ),
    ).toBeCloseTo(0.99, 9);
  });
});
