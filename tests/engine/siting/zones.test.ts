import { describe, expect, test } from "vitest";
import type { Area } from "../../../src/engine/index.ts";
import { line, rectangle, square } from "../../support/a-town.ts";
import { east, judged, mappedTown, ORIGIN } from "./judged.ts";

const plot = square(ORIGIN, 40);
const town = () => mappedTown().plot("a", plot);
/** Everything west of a northing line x metres from the plot's middle. */
const westOf = (x: number): Area => rectangle(east(x - 500), 1000, 2000);

describe("a zone over a plot", () => {
  test("that nothing touches is met, with a share of 0", () => {
    const { verdict, measured, limit } = judged(town().dataset()).finding("h1-flood");
    expect({ verdict, measured, limit }).toEqual({ verdict: "met", measured: 0, limit: 0 });
  });

  test("covering one half: share one half; conflict with the houses in it, investigate with them outside", () => {
    const flooded = town().zone("f", "flood", westOf(0), { returnPeriod: 200 }).dataset();
    const inside = judged(flooded, { at: east(-10) }).finding("h1-flood");
    expect(inside.verdict).toBe("conflict");
    expect(inside.facts).toMatchObject({ share: 0.5, here: true, free: 800, room: true });
    const outside = judged(flooded, { at: east(10) }).finding("h1-flood");
    expect(outside.verdict).toBe("investigate");
    expect(outside.facts).toMatchObject({ share: 0.5, here: false, way: null, direction: "none" });
  });

  test("says how far and which way the houses must move to stand clear", () => {
    const flooded = town().zone("f", "flood", westOf(0), { returnPeriod: 200 }).dataset();
    const { facts } = judged(flooded, { at: east(-10) }).finding("h1-flood");
    // 10 m to the edge of the zone and 3.7 m for half the house, in whole metres.
    expect(facts.way).toBe(14);
    expect(facts.direction).toBe("east");
    const there = judged(flooded, { at: east(-10 + 14) }).finding("h1-flood");
    expect(there.facts.here).toBe(false);
    expect(judged(flooded, { at: east(-10 + 13) }).finding("h1-flood").facts.here).toBe(true);
  });

  test("leaving too little room for the houses is a conflict wherever they stand", () => {
    // 1 m of 40 m is left: 40 m², and two houses of 42 m² need 84.
    const flooded = town().zone("f", "flood", westOf(19), { returnPeriod: 200 }).dataset();
    const tight = judged(flooded, { at: east(19.9), houses: 2 }).finding("h1-flood");
    expect(tight.facts).toMatchObject({ room: false, way: null });
    expect(tight.verdict).toBe("conflict");
  });

  test("sharing a border with the plot does not touch it", () => {
    const beside = town().zone("f", "flood", westOf(-20), { returnPeriod: 200 }).dataset();
    expect(judged(beside).finding("h1-flood").verdict).toBe("met");
    const sliver = town().zone("f", "flood", westOf(-19.9), { returnPeriod: 200 }).dataset();
    expect(judged(sliver).finding("h1-flood")).toMatchObject({ verdict: "investigate", measured: 0.01 });
  });

  test("with a hole around the plot does not touch it; an island in the hole does", () => {
    const ring = (side: number) => square(ORIGIN, side).coordinates[0]?.[0] ?? [];
    const hole: Area = { type: "MultiPolygon", coordinates: [[ring(400), ring(60)]] };
    const around = town().zone("f", "flood", hole, { returnPeriod: 200 }).dataset();
    expect(judged(around).finding("h1-flood").verdict).toBe("met");
    const island: Area = { type: "MultiPolygon", coordinates: [[ring(400), ring(60)], [ring(20)]] };
    const hit = town().zone("f", "flood", island, { returnPeriod: 200 }).dataset();
    expect(judged(hit).finding("h1-flood")).toMatchObject({ verdict: "conflict", measured: 0.25 });
  });

  test("two zones that overlap are measured once", () => {
    const twice = town()
      .zone("f1", "flood", westOf(0), { returnPeriod: 200 })
      .zone("f2", "flood", westOf(-5), { returnPeriod: 20 })
      .dataset();
    expect(judged(twice).finding("h1-flood").measured).toBe(0.5);
  });
});

describe("what has not been mapped", () => {
  test("outside the mapped extent is unknown, never met", () => {
    const far = judged(
      mappedTown()
        .plot("a", square(east(6000), 40))
        .dataset(),
    );
    for (const { rule, verdict } of far.findings.filter(({ rule }) => rule.startsWith("h")))
      if (rule !== "h5-boundary" && verdict !== "info") expect(verdict, rule).toBe("unknown");
    // H5 measures the plot itself; H16 and H17 tell and judge nothing.
    expect(far.findings.filter(({ verdict }) => verdict === "info").map(({ rule }) => rule)).toEqual([
      "h16-radon",
      "h17-building-regime",
    ]);
    expect(far.worstConstraint).toBe("unknown");
  });

  test("a plot across the edge of the map is unknown for the rest, and says how much was mapped", () => {
    const { verdict, facts, measured } = judged(
      mappedTown()
        .plot("a", square(east(5000), 40))
        .dataset(),
    ).finding("h1-flood");
    expect(verdict).toBe("unknown");
    expect(facts.mapped).toBe(0.5);
    expect(measured).toBeUndefined();
  });

  test("a conflict found on the mapped part wins", () => {
    const { verdict } = judged(
      mappedTown()
        .plot("a", square(east(5000), 40))
        .zone("f", "flood", square(east(4990), 20), { returnPeriod: 200 })
        .dataset(),
      { at: east(4990) },
    ).finding("h1-flood");
    expect(verdict).toBe("conflict");
  });

  test("two map sheets that meet under the plot cover it together", () => {
    const dataset = mappedTown().plot("a", plot).dataset();
    const sheets = [
      { kind: "flood" as const, outline: rectangle(east(-500), 1000, 2000), from: { file: "w", row: 1 } },
      { kind: "flood" as const, outline: rectangle(east(500), 1000, 2000), from: { file: "e", row: 1 } },
    ];
    const others = dataset.coverages.filter(({ kind }) => kind !== "flood");
    expect(judged({ ...dataset, coverages: [...others, ...sheets] }).finding("h1-flood").verdict).toBe("met");
    const half = judged({ ...dataset, coverages: [...others, ...sheets.slice(1)] }).finding("h1-flood");
    expect(half).toMatchObject({ verdict: "unknown", facts: { mapped: 0.5 } });
  });

  test("rules of distance need the map to reach as far as their distance", () => {
    // 60 m from the edge of the map: the sea may lie just beyond it.
    const { facts, verdict } = judged(
      mappedTown()
        .plot("a", square(east(4920), 40))
        .dataset(),
    ).finding("h7-shoreline");
    expect(verdict).toBe("unknown");
    expect(facts.mapped).toBeLessThan(1);
    expect(
      judged(
        mappedTown()
          .plot("a", square(east(4870), 40))
          .dataset(),
      ).finding("h7-shoreline").verdict,
    ).toBe("met");
  });

  test("a plot without an outline is unknown to every rule that measures it", () => {
    const nowhere = judged(
      mappedTown().plot("a", { type: "MultiPolygon", coordinates: [] }, { at: ORIGIN }).dataset(),
    );
    for (const rule of ["h1-flood", "h5-boundary", "h7-shoreline", "h8-noise", "c10-plot-size"])
      expect(nowhere.finding(rule).verdict, rule).toBe("unknown");
  });
});

describe("hazards by return period", () => {
  test.each([
    ["200-year flood", 200, "conflict"],
    ["20-year flood", 20, "conflict"],
    ["1000-year flood", 1000, "met"],
    ["flood of unknown return period", "unknown", "investigate"],
  ] as const)("a %s over the whole plot", (_, returnPeriod, verdict) => {
    const dataset = town().zone("f", "flood", square(ORIGIN, 200), { returnPeriod }).dataset();
    const finding = judged(dataset).finding("h1-flood");
    expect(finding.verdict).toBe(verdict);
    if (returnPeriod === 1000) expect(finding.facts.rarer).toBe(1);
  });

  test("ten houses are class S2, eleven S3: the 5000-year slide then binds", () => {
    const dataset = town().zone("l", "landslide", square(ORIGIN, 200), { returnPeriod: 5000 }).dataset();
    expect(judged(dataset, { houses: 10 }).finding("h3-landslide").verdict).toBe("met");
    expect(judged(dataset, { houses: 11 }).finding("h3-landslide").verdict).toBe("conflict");
  });

  test("marine clay alone must be investigated, and must be mapped", () => {
    const clay = town().zone("m", "marineClay", square(ORIGIN, 200)).dataset();
    expect(judged(clay).finding("h4-quick-clay").verdict).toBe("investigate");
    const unmapped = {
      ...town().dataset(),
      coverages: town()
        .dataset()
        .coverages.filter(({ kind }) => kind !== "marineClay"),
    };
    expect(judged(unmapped).finding("h4-quick-clay").verdict).toBe("unknown");
  });
});

describe("noise", () => {
  const noisy = town()
    .zone("r", "roadNoise", westOf(-10), { grade: "red" })
    .zone("y", "roadNoise", westOf(5), { grade: "yellow" })
    .dataset();

  test("red under the houses is a conflict, and the way leads out of both zones", () => {
    const { verdict, facts } = judged(noisy, { at: east(-12) }).finding("h8-noise");
    expect(verdict).toBe("conflict");
    // 17 m to the quiet side and half a house.
    expect(facts).toMatchObject({ way: 21, direction: "east", wayTo: "quiet" });
  });

  test("yellow under the houses is to be investigated, as is red on another part", () => {
    expect(judged(noisy, { at: east(0) }).finding("h8-noise").verdict).toBe("investigate");
    expect(judged(noisy, { at: east(12) }).finding("h8-noise").verdict).toBe("investigate");
  });

  test("where the whole plot is yellow, the way leads at least out of the red", () => {
    const dataset = town()
      .zone("r", "roadNoise", westOf(-10), { grade: "red" })
      .zone("y", "railNoise", square(ORIGIN, 400), { grade: "yellow" })
      .dataset();
    expect(judged(dataset, { at: east(-12) }).finding("h8-noise").facts).toMatchObject({
      direction: "east",
      wayTo: "yellow",
    });
  });

  test("a zone without a grade must be investigated", () => {
    const dataset = town().zone("n", "railNoise", square(ORIGIN, 400)).dataset();
    expect(judged(dataset).finding("h8-noise").verdict).toBe("investigate");
  });
});

describe("plan and farmland", () => {
  test("the plot's own row decides, and the plan where the row is silent", () => {
    const silent = town().zone("p", "landUse", square(ORIGIN, 200), { grade: "housing" }).dataset();
    expect(judged(silent).finding("h9-plan-purpose").verdict).toBe("met");
    const row = mappedTown()
      .plot("a", plot, { facts: { landUse: "business" } })
      .dataset();
    expect(judged(row).finding("h9-plan-purpose").verdict).toBe("conflict");
    expect(judged(town().dataset()).finding("h9-plan-purpose").verdict).toBe("unknown");
  });

  test("where row and plan disagree the graver holds", () => {
    const dataset = mappedTown()
      .plot("a", plot, { facts: { landUse: "housing" } })
      .zone("p", "landUse", square(ORIGIN, 200), { grade: "lnf" })
      .dataset();
    expect(judged(dataset).finding("h9-plan-purpose")).toMatchObject({
      verdict: "conflict",
      facts: { stated: "housing", planned: "lnf" },
    });
    expect(judged(dataset).finding("h10-farmland").verdict).toBe("conflict");
  });

  test("LNF in the row is a conflict of both rules, and cultivated land of the second", () => {
    const lnf = judged(
      mappedTown()
        .plot("a", plot, { facts: { landUse: "lnf" } })
        .dataset(),
    );
    expect(lnf.finding("h9-plan-purpose").verdict).toBe("conflict");
    expect(lnf.finding("h10-farmland")).toMatchObject({ verdict: "conflict", measured: 1 });
    const field = judged(
      mappedTown()
        .plot("a", plot, { facts: { landUse: "housing" } })
        .zone("c", "cultivatedLand", westOf(-10))
        .dataset(),
    );
    expect(field.finding("h9-plan-purpose").verdict).toBe("met");
    expect(field.finding("h10-farmland")).toMatchObject({ verdict: "investigate", measured: 0.25 });
  });

  test("a plan zone without a purpose leaves the purpose unknown", () => {
    const dataset = town().zone("p", "landUse", square(ORIGIN, 200)).dataset();
    expect(judged(dataset).finding("h9-plan-purpose").verdict).toBe("unknown");
    expect(judged(dataset).finding("h10-farmland").verdict).toBe("unknown");
  });
});

test("lines do not count as zones of area kinds", () => {
  const dataset = town()
    .zone("f", "drinkingWater", line(east(-100), east(100)))
    .dataset();
  expect(judged(dataset).finding("h14-drinking-water").verdict).toBe("met");
});
