import { expect, test } from "vitest";
import { createAnalyst, createAssessor, type History, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aTown, at, atPoint, inDwelling, square, type Town } from "../../support/a-town.ts";

const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };

function historyOf(town: Town): History {
  const answer = createAnalyst(town.dataset()).analyse(inForce, { kind: "history" });
  if (answer.kind !== "history") throw new Error(answer.kind);
  return answer;
}

const town = () =>
  aTown()
    .area("east", square(at(0, 0), 100), { residents: 300 })
    .area("west", square(at(-200, 0), 100), { residents: 100 })
    .dwelling("d1", at(0, 0), { since: "2024Q2" })
    .dwelling("d2", at(-200, 0), { since: "2024Q4" })
    .dwelling("d3", at(10, 0))
    .placement("p1", inDwelling("d1"), { standing: "ended", since: "2024Q3", until: "2025Q1" })
    .placement("p2", inDwelling("d2"), { standing: "housed", since: "2025Q1" });

test("every quarter from the first named to the last is there, and counts what stood in it", () => {
  const { quarters, stock, programme } = historyOf(town());
  expect(quarters).toEqual(["2024Q2", "2024Q3", "2024Q4", "2025Q1"]);
  expect([...stock.units]).toEqual([2, 2, 3, 3]);
  expect([...programme.units]).toEqual([0, 1, 1, 1]);
});

test("units are told by area, and a placement counts until the quarter it ends in", () => {
  const { areas, programme } = historyOf(town());
  const of = (area: string, quarter: number) =>
    programme.perArea[quarter * areas.length + areas.indexOf(area as never)];
  expect([0, 1, 2, 3].map((q) => of("east", q))).toEqual([0, 1, 1, 0]);
  expect([0, 1, 2, 3].map((q) => of("west", q))).toEqual([0, 0, 0, 1]);
});

test("a home without a date is in every quarter, and counted as undated", () => {
  expect(historyOf(town()).stock.undated).toBe(1);
  const { programme } = historyOf(town().placement("p3", atPoint(at(5, 5)), { standing: "housed" }));
  expect(programme.undated).toBe(1);
  expect(programme.units[0]).toBe(1);
});

test("the last quarter is today's situation, unit for unit", () => {
  const made = town();
  const { municipality } = createAssessor(made.dataset()).assess(inForce);
  const { programme, stock } = historyOf(made);
  expect(programme.units.at(-1)).toBe(municipality.programmeUnits);
  expect(stock.units.at(-1)).toBe(municipality.stockUnits);
});

test("a register that names no two quarters has no history", () => {
  const bare = aTown().dwelling("d1", at(0, 0)).dataset();
  expect(createAnalyst(bare).analyse(inForce, { kind: "history" })).toMatchObject({
    kind: "too-few",
    have: 0,
  });
});

test("too few units give no dissimilarity, enough give the one of the formula", () => {
  expect([...historyOf(town()).stock.dissimilarity].every(Number.isNaN)).toBe(true);
  const many = historyOf(town().dwelling("house", at(0, 5), { units: 17, since: "2024Q2" })).stock;
  // East has 19 of 20 units and 3 of 4 residents: ½(|0.95 − 0.75| + |0.05 − 0.25|).
  expect(many.dissimilarity.at(-1)).toBeCloseTo(0.2, 12);
});
