import { expect, test } from "vitest";
import { assess, type Change, type Dataset, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aTown, at, square } from "../../support/a-town.ts";

const said = (dataset: Dataset, changes: readonly Change[] = []) =>
  assess(dataset, { changes, ruleSet: STANDARD_RULE_SET });
const houses = (...places: readonly (readonly [number, number])[]) => {
  const town = aTown();
  places.forEach(([x, y], i) => {
    town.dwelling(`d${i}`, at(x, y), { kind: "smallHouse" });
  });
  return town.dataset();
};

test("homes exactly 50 metres apart are one site, a little farther they are two", () => {
  expect(said(houses([0, 0], [30, 40])).sites.map(({ units }) => units)).toEqual([2]);
  expect(said(houses([0, 0], [30, 40.125])).sites.map(({ units }) => units)).toEqual([1, 1]);
});

test("a chain of steps is one site however long, and its name is that of its first member", () => {
  const [site, ...others] = said(houses([0, 0], [50, 0], [100, 0], [150, 0])).sites;
  expect(others).toEqual([]);
  expect(site).toMatchObject({ id: "dwelling:d0", units: 4, nearest: "unknown" });
});

test("units exactly on the rim of a ring are within it", () => {
  const rings = (x: number) =>
    said(houses([0, 0], [x, 0])).sites[0]?.rings.map(({ programmeUnits }) => programmeUnits);
  expect(rings(150)).toEqual([2, 2, 2]);
  expect(rings(150.125)).toEqual([1, 2, 2]);
  expect(rings(600)).toEqual([1, 1, 2]);
  expect(rings(600.125)).toEqual([1, 1, 1]);
});

test("sites exactly 400 metres apart are within, a little nearer they are to be considered", () => {
  const spacing = (x: number) =>
    said(houses([0, 0], [x, 0])).findings.find(({ rule }) => rule === "d4-site-spacing")?.verdict;
  expect(spacing(400)).toBe("within");
  expect(spacing(399.875)).toBe("consider");
});

test("houses outside every area count for the municipality, and leave no area with fewer than none", () => {
  const dataset = aTown()
    .municipality({ residents: 4000 })
    .area("g1", square(at(0, 0), 100), { residents: 4000 })
    .plot("t1", square(at(5000, 0), 30))
    .dataset();
  const open = { id: "x", kind: "open-plot", plot: "t1", houses: 2 } as unknown as Change;
  const { municipality, plots, findings } = said(dataset, [open]);
  expect(municipality).toMatchObject({ programmeUnits: 2, stockUnits: 2, unitsOutsideAreas: 2 });
  expect(plots[0]).toMatchObject({ area: "unknown", rateBefore: "unknown", rateAfter: "unknown" });
  const counted = findings.flatMap(({ facts }) => (typeof facts.units === "number" ? [facts.units] : []));
  expect(counted.length).toBeGreaterThan(0);
  expect(Math.min(...counted)).toBeGreaterThanOrEqual(0);
});
