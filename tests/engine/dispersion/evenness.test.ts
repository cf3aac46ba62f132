import { expect, test } from "vitest";
import { createAnalyst, type Evenness, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aTown, at, square, type Town } from "../../support/a-town.ts";

const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };
const ask = (town: Town) =>
  createAnalyst(town.dataset()).analyse(inForce, { kind: "evenness", count: "stock" });

/** Six areas of 100 residents in two districts, with so many units each. */
function town(units: readonly number[], facts: { readonly residents?: number | "unknown" } = {}): Town {
  const made = aTown();
  units.forEach((many, area) => {
    const middle = at(area * 200, 0);
    const last = area === units.length - 1;
    made.area(`a${area}`, square(middle, 150), {
      residents: last ? (facts.residents ?? 100) : 100,
      district: area < 3 ? "Nord" : "Sør",
    });
    if (many > 0) made.dwelling(`d${area}`, middle, { units: many });
  });
  return made;
}

test("units where residents are is even, all in one area is nearly as uneven as can be", () => {
  const even = (ask(town([3, 3, 3, 3, 3, 3])) as Evenness).levels[0];
  expect(even?.dissimilarity).toBeCloseTo(0, 12);
  expect(even?.gini).toBeCloseTo(0, 12);
  const heaped = (ask(town([18, 0, 0, 0, 0, 0])) as Evenness).levels[0];
  expect(heaped?.dissimilarity).toBeCloseTo(5 / 6, 12);
  expect(heaped?.gini).toBeCloseTo(5 / 6, 12);
});

test("what chance alone gives stands beside it, and is never nothing with few units", () => {
  const [level] = (ask(town([3, 3, 3, 3, 3, 3])) as Evenness).levels;
  expect(level?.byChance.low).toBeGreaterThan(0.03);
  expect(level?.byChance.mean).toBeGreaterThan(level?.byChance.low ?? 1);
  expect(level?.byChance.high).toBeLessThan(0.6);
});

test("Lorenz's curve goes from nothing to everything and is never above the diagonal", () => {
  const [level] = (ask(town([9, 1, 1, 1, 0, 6])) as Evenness).levels;
  const { residents = [], units = [] } = level?.lorenz ?? {};
  expect([residents[0], units[0], residents.at(-1), units.at(-1)]).toEqual([0, 0, 1, 1]);
  for (const [k, share] of residents.entries()) expect(units[k]).toBeLessThanOrEqual(share + 1e-12);
});

test("an area whose residents nobody knows is left out, units and all", () => {
  const known = (ask(town([9, 1, 1, 1, 1])) as Evenness).levels[0];
  const withUnknown = (ask(town([9, 1, 1, 1, 1, 40], { residents: "unknown" })) as Evenness).levels[0];
  expect(withUnknown?.areas).toBe(5);
  expect(withUnknown?.dissimilarity).toBeCloseTo(known?.dissimilarity ?? 1, 12);
});

test("two districts are too few to say anything of, and so are three units", () => {
  expect((ask(town([9, 1, 1, 1, 0, 6])) as Evenness).levels.map(({ level }) => level)).toEqual([
    "grunnkrets",
  ]);
  expect(ask(town([3, 0, 0, 0, 0, 0]))).toMatchObject({ kind: "too-few", what: "stockUnits", have: 3 });
  expect(ask(town([30, 0, 0]))).toMatchObject({ kind: "too-few", what: "areas", have: 3 });
});
