import { expect, test } from "vitest";
import { type ClusteringCurve, createAnalyst, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aTown, at, inDwelling, square, type Town } from "../../support/a-town.ts";

const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };
const ask = (town: Town, simulations = 199) =>
  createAnalyst(town.dataset()).analyse(inForce, {
    kind: "clustering-curve",
    reach: 1500,
    simulations,
    seed: 11,
  });

/** A hundred homes in a square, two hundred metres apart; somebody is placed in those that `placed` names. */
function town(placed: (column: number, row: number) => boolean): Town {
  const made = aTown().area("all", square(at(900, 900), 2000), { residents: 3000 });
  for (let column = 0; column < 10; column++)
    for (let row = 0; row < 10; row++) {
      const name = `d${column}-${row}`;
      made.dwelling(name, at(column * 200, row * 200));
      if (placed(column, row)) made.placement(`p-${name}`, inDwelling(name), { standing: "housed" });
    }
  return made;
}

test("a programme in one corner of the stock is tighter than chance, from near to far", () => {
  const curve = ask(town((column, row) => column < 4 && row < 4)) as ClusteringCurve;
  expect(curve.p).toBe(1 / 200);
  expect(curve.tighter[0]?.from).toBeLessThan(300);
  expect(curve.tighter.at(-1)?.to).toBeGreaterThan(600);
  expect(curve.units).toEqual({ programme: 16, stock: 100 });
});

test("a programme spread over all of the stock is not tighter anywhere", () => {
  const curve = ask(town((column, row) => column % 3 === 0 && row % 3 === 0)) as ClusteringCurve;
  expect(curve.tighter).toEqual([]);
  expect(curve.observed[0]).toBe(0);
});

test("the band is of as many distances as the curve, around 0, and the global one is the wider", () => {
  const { r, low, high, globalLow, globalHigh } = ask(town((column) => column < 2)) as ClusteringCurve;
  expect([low, high, globalLow, globalHigh].map(({ length }) => length)).toEqual(Array(4).fill(r.length));
  const far = r.findIndex((metres) => metres >= 800);
  expect(low[far]).toBeLessThan(0);
  expect(high[far]).toBeGreaterThan(0);
  expect(globalHigh[far]).toBeGreaterThan(high[far] ?? 0);
});

test("the same seed gives the same curve, whatever order the register has", () => {
  const one = town((column, row) => column < 4 && row < 4).dataset();
  const turned = { ...one, dwellings: one.dwellings.toReversed(), placements: one.placements.toReversed() };
  const question = { kind: "clustering-curve", reach: 1500, simulations: 99, seed: 4 } as const;
  expect(createAnalyst(turned).analyse(inForce, question)).toEqual(
    createAnalyst(one).analyse(inForce, question),
  );
});

test("too few in the programme, or too little stock beside it, gives no curve", () => {
  expect(ask(town((column, row) => row === 0 && column < 9))).toMatchObject({
    kind: "too-few",
    what: "programmeUnits",
    have: 9,
  });
  expect(ask(town(() => true))).toMatchObject({ kind: "too-few", what: "stockUnits", need: 200 });
});
