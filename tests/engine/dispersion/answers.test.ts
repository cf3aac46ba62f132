import { describe, expect, test } from "vitest";
import {
  type AnalysisQuestion,
  createAnalyst,
  type Groups,
  type NearestShares,
  type NearestSurface,
  type Quotients,
  type RelativeRisk,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { aTown, at, inDwelling, square, type Town } from "../../support/a-town.ts";

const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };
const ask = (town: Town, question: AnalysisQuestion) =>
  createAnalyst(town.dataset()).analyse(inForce, question);

/** Sixty homes along a street, twenty metres apart; somebody is placed in every home of the first fifth. */
function street(): Town {
  const made = aTown().area("street", square(at(600, 0), 1400), { residents: 900 });
  for (let k = 0; k < 60; k++) {
    made.dwelling(`d${k}`, at(k * 20, 0)).residence(at(k * 20, 0), { dwellings: 4, residents: 8 });
    if (k < 12) made.placement(`p${k}`, inDwelling(`d${k}`), { standing: "housed" });
  }
  return made;
}

describe("relative risk", () => {
  const question = { kind: "relative-risk", bandwidth: 60, cells: 40 } as const;

  test("a home among the placed is likelier to be of the programme, one far away is less so", () => {
    const map = ask(street(), question) as RelativeRisk;
    const valueAt = (x: number, y: number) =>
      map.logRatio[
        Math.floor((y - map.origin.y) / map.cell) * map.columns + Math.floor((x - map.origin.x) / map.cell)
      ];
    expect(valueAt(100, 0)).toBeGreaterThan(1);
    expect(valueAt(1000, 0)).toBeLessThan(0);
  });

  test("says which bandwidth it used and who chose it", () => {
    expect(ask(street(), question)).toMatchObject({ bandwidth: 60, chosen: "given" });
    const own = ask(street(), { ...question, bandwidth: null }) as RelativeRisk;
    expect(own.chosen).toBe("crossValidated");
    expect(own.bandwidth).toBeGreaterThan(5);
  });

  test("nine programme units make no map", () => {
    const few = aTown().dwelling("house", at(0, 0), { units: 9, kind: "smallHouse" });
    expect(ask(few, question)).toMatchObject({ kind: "too-few", what: "programmeUnits", have: 9 });
  });
});

describe("density groups", () => {
  test("name the homes of a cluster and how far it reaches, and count the scattered", () => {
    const town = street().dwelling("far", at(5000, 0), { kind: "smallHouse" });
    const found = ask(town, { kind: "groups", count: "programme", metres: 50, least: 3 }) as Groups;
    expect(found.groups.map(({ units }) => units)).toEqual([12]);
    expect(found.groups[0]?.at.x).toBeCloseTo(110, 9);
    expect(found.groups[0]?.reach).toBeCloseTo(110, 9);
    expect(found.groups[0]?.places).toContainEqual({ key: "dwelling:d0", at: at(0, 0), units: 1 });
    expect(found.scattered).toBe(1);
  });
});

describe("nearest shares", () => {
  test("tell the share among the nearest homes, and that of the municipality", () => {
    const found = ask(street(), {
      kind: "nearest-shares",
      count: "programme",
      k: [20, 100],
      at: [at(0, 0), at(1180, 0)],
    }) as NearestShares;
    // Twenty homes are the five nearest addresses of four, each with one placed home.
    expect(found.shares[0]).toBeCloseTo(5 / 20, 9);
    expect(found.shares[1]).toBeCloseTo(12 / 100, 9);
    expect(found.shares[2]).toBe(0);
    expect(found.overall).toBeCloseTo(12 / 240, 12);
  });

  test("need a population", () => {
    const none = aTown().dwelling("d", at(0, 0));
    expect(ask(none, { kind: "nearest-shares", count: "stock", k: [100], at: [at(0, 0)] })).toMatchObject({
      kind: "too-few",
      what: "dwellings",
      need: 100,
    });
  });
});

describe("the surface of nearest shares", () => {
  const question = { kind: "nearest-surface", count: "programme", k: 20, cells: 40 } as const;

  test("has in each cell what the middle of it has among its nearest homes", () => {
    const found = ask(street(), question) as NearestSurface;
    const { origin, cell, columns, shares } = found;
    const wanted = [0, 10, 25].map((column) => at(origin.x + (column + 0.5) * cell, origin.y + 0.5 * cell));
    const told = ask(street(), { kind: "nearest-shares", count: "programme", k: [20], at: wanted });
    expect(columns).toBeGreaterThan(25);
    expect([0, 10, 25].map((column) => shares[column])).toEqual([...(told as NearestShares).shares]);
    expect(found.overall).toBeCloseTo(12 / 240, 12);
  });

  test("counts every dwelling once, and leaves out cells that nobody lives in or beside", () => {
    const town = street().residence(at(1180, 4000), { dwellings: 7, residents: 9 });
    const { homes, shares, columns, rows } = ask(town, question) as NearestSurface;
    expect(homes.reduce((sum, many) => sum + many, 0)).toBe(247);
    expect(Number.isNaN(shares[Math.floor(rows / 2) * columns] as number)).toBe(true);
    expect(shares.filter((share) => !Number.isNaN(share)).length).toBeGreaterThan(10);
  });

  test("is not drawn of nine units: it would show where they are, and say nothing", () => {
    const few = aTown()
      .residence(at(0, 0), { dwellings: 500 })
      .dwelling("d", at(0, 0), { units: 9, kind: "smallHouse" });
    expect(ask(few, question)).toMatchObject({ kind: "too-few", what: "programmeUnits", have: 9 });
  });

  test("is not drawn where the population has not as many homes", () => {
    expect(ask(street(), { ...question, k: 400 })).toMatchObject({
      kind: "too-few",
      what: "dwellings",
      have: 240,
      need: 400,
    });
  });
});

describe("location quotients", () => {
  /** Five areas side by side, with the units that are given, the first with half of the residents of each other. */
  function five(units: readonly number[]): Town {
    const made = aTown();
    units.forEach((many, k) => {
      made.area(`a${k}`, square(at(k * 1000, 0), 1000), { residents: k === 0 ? 500 : 1000 });
      if (many > 0) made.dwelling(`d${k}`, at(k * 1000, 0), { units: many, kind: "smallHouse" });
    });
    return made;
  }

  test("hold units against residents, with the exact interval of the count", () => {
    const found = ask(five([6, 12, 0, 9, 9]), { kind: "quotients", count: "programme" }) as Quotients;
    expect(found.areas.map(({ units }) => units)).toEqual([6, 12, 0, 9, 9]);
    // 36 units among 4500 residents: four among 500, eight among 1000.
    expect(found.areas[0]?.quotient).toBeCloseTo(1.5, 12);
    expect(found.areas[1]?.quotient).toBeCloseTo(1.5, 12);
    // Garwood 1936: 95 % of 6 is 2.2019–13.0595, of 12 6.2006–20.9616, of none 0–3.6889.
    expect(found.areas[0]?.low).toBeCloseTo(2.2019 / 4, 3);
    expect(found.areas[0]?.high).toBeCloseTo(13.0595 / 4, 3);
    expect(found.areas[1]?.high).toBeCloseTo(20.9616 / 8, 3);
    expect(found.areas[2]).toMatchObject({ quotient: 0, low: 0 });
    expect(found.areas[2]?.high).toBeCloseTo(3.6889 / 8, 3);
  });

  test("are not told of nine units", () => {
    expect(ask(five([3, 3, 3, 0, 0]), { kind: "quotients", count: "programme" })).toMatchObject({
      kind: "too-few",
      have: 9,
    });
  });
});

test("an analysis that is told to stop stops, and gives no answer", () => {
  const analyst = createAnalyst(street().dataset());
  const question = { kind: "clustering-curve", reach: 500, simulations: 99, seed: 1 } as const;
  let asked = 0;
  expect(() =>
    analyst.analyse(inForce, question, () => {
      asked += 1;
      return asked < 10 ? "goOn" : "stop";
    }),
  ).toThrow("cancelled");
  expect(asked).toBe(10);
});
