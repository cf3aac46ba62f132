import { describe, expect, test } from "vitest";
import { line, rectangle, square, type Town } from "../../support/a-town.ts";
import { east, judged, mappedTown, ORIGIN } from "./judged.ts";

/** Half the width of one standard house seen as a circle of 6 × 7 m. */
const SPOT = Math.sqrt(42 / Math.PI);
const plot = square(ORIGIN, 40);
const town = () => mappedTown().plot("a", plot);
/** A long line from north to south, x metres east of the middle. */
const northSouth = (x: number) => line(east(x, -2000), east(x, 2000));

describe("distance to the boundary", () => {
  const ofPlot = (width: number, depth: number, facts = {}) =>
    judged(
      mappedTown()
        .plot("a", rectangle(ORIGIN, width, depth), { facts })
        .dataset(),
    ).finding("h5-boundary");

  test("14 × 15 m is on the limit, 14 × 14 m is beyond it", () => {
    expect(ofPlot(14, 15)).toMatchObject({ verdict: "met", measured: 4, limit: 4 });
    expect(ofPlot(14, 14)).toMatchObject({ verdict: "conflict", measured: 3.5, limit: 4 });
  });

  test("a building higher than 8 m must keep half its height", () => {
    expect(ofPlot(20, 20, { highestBuildingMetres: 8 })).toMatchObject({ verdict: "met", limit: 4 });
    expect(ofPlot(20, 20, { highestBuildingMetres: 14 })).toMatchObject({ verdict: "conflict", limit: 7 });
  });

  test("a house in the corner of a roomy plot is told how far to move", () => {
    const dataset = town().dataset();
    const { verdict, facts } = judged(dataset, { at: east(18) }).finding("h5-boundary");
    expect(verdict).toBe("investigate");
    expect(facts.here).toBe(0);
    expect(facts).toMatchObject({ way: 5, direction: "west" });
    expect(judged(dataset, { at: east(18 - 5) }).finding("h5-boundary").verdict).toBe("met");
  });
});

describe("fire spread and neighbours", () => {
  const withHouseAt = (x: number) =>
    mappedTown()
      .plot("a", plot)
      .building("b", east(x), { outline: rectangle(east(x), 10, 10) });

  test("distance runs from the houses to the outline", () => {
    const { facts } = judged(withHouseAt(30).dataset()).finding("h6-fire-spread");
    expect(facts.distance).toBe(Math.floor(25 - SPOT));
  });

  test("exactly 8 m is met, less is to be investigated, standing on a building is a conflict", () => {
    expect(judged(withHouseAt(5 + 8 + SPOT).dataset()).finding("h6-fire-spread").verdict).toBe("met");
    const near = judged(withHouseAt(5 + 7.8 + SPOT).dataset()).finding("h6-fire-spread");
    expect(near).toMatchObject({ verdict: "investigate", measured: 7.8 });
    expect(near.facts.direction).not.toBe("none");
    expect(judged(withHouseAt(0).dataset()).finding("h6-fire-spread").verdict).toBe("conflict");
  });

  test("a neighbour whose outline is unknown makes the distance unknown", () => {
    const unplaced = mappedTown().plot("a", plot).building("b", east(20)).dataset();
    expect(judged(unplaced).finding("h6-fire-spread")).toMatchObject({
      verdict: "unknown",
      facts: { unplaced: 1 },
    });
    expect(judged(unplaced).finding("c12-neighbour-buffer").verdict).toBe("unknown");
    const far = mappedTown().plot("a", plot).building("b", east(200)).dataset();
    expect(judged(far).finding("h6-fire-spread").verdict).toBe("met");
  });

  test("outlines from the map of buildings count as those from the register", () => {
    const drawn = town()
      .zone("b", "building", rectangle(east(12), 10, 10))
      .dataset();
    expect(judged(drawn).finding("h6-fire-spread").verdict).toBe("investigate");
  });

  test("no building anywhere near is said as at least so many metres", () => {
    const { measured, facts } = judged(town().dataset()).finding("h6-fire-spread");
    expect({ measured, beyond: facts.beyond }).toEqual({ measured: 1000, beyond: true });
  });
});

describe("shoreline", () => {
  test("the belt is measured from the houses: 100 m is met, less is a conflict", () => {
    const at100 = town()
      .zone("s", "sea", northSouth(100 + SPOT))
      .dataset();
    expect(judged(at100).finding("h7-shoreline")).toMatchObject({ measured: 100 });
    expect(judged(at100).finding("h7-shoreline").verdict).toBe("investigate");
    const small = mappedTown().plot("a", square(ORIGIN, 8)).zone("s", "sea", northSouth(104.1)).dataset();
    expect(judged(small).finding("h7-shoreline").verdict).toBe("met");
    const inside = town()
      .zone("s", "sea", northSouth(99 + SPOT))
      .dataset();
    expect(judged(inside).finding("h7-shoreline")).toMatchObject({ verdict: "conflict", measured: 99 });
  });

  test("sea given as an area or as a shore says the same", () => {
    const area = town()
      .zone("s", "sea", rectangle(east(60 + 500), 1000, 4000))
      .dataset();
    const shore = town().zone("s", "sea", northSouth(60)).dataset();
    expect(judged(area).finding("h7-shoreline").measured).toBe(
      judged(shore).finding("h7-shoreline").measured,
    );
  });

  test("a part of the plot in the belt states its share and what is free", () => {
    const { verdict, facts } = judged(town().zone("s", "sea", northSouth(110)).dataset(), {
      at: east(-10),
    }).finding("h7-shoreline");
    expect(verdict).toBe("investigate");
    expect(facts.share).toBeCloseTo(0.25, 1);
    expect(Number(facts.free)).toBeGreaterThan(1100);
    expect(Number(facts.free)).toBeLessThan(1300);
  });

  test("a stream nearby must be investigated, one farther off not", () => {
    const near = town().zone("w", "watercourse", northSouth(40)).dataset();
    expect(judged(near).finding("h7-shoreline").verdict).toBe("investigate");
    const far = town().zone("w", "watercourse", northSouth(90)).dataset();
    expect(judged(far).finding("h7-shoreline").verdict).toBe("met");
  });
});

describe("heritage and power lines", () => {
  test("5 m from a heritage site is met, less is a conflict with a way out", () => {
    const far = mappedTown()
      .plot("a", square(ORIGIN, 40))
      .zone("h", "heritage", square(east(-60), 20));
    expect(judged(far.dataset()).finding("h11-heritage").verdict).toBe("met");
    const near = judged(
      town()
        .zone("h", "heritage", square(east(-17), 20))
        .dataset(),
    ).finding("h11-heritage");
    expect(near.verdict).toBe("conflict");
    expect(near.facts).toMatchObject({ distance: 3.3, way: 2, direction: "east" });
  });

  test("a bare line has a distance, a zone around a line has it drawn in", () => {
    const along = (shape: Parameters<Town["zone"]>[2]) =>
      judged(town().zone("p", "powerLine", shape).dataset()).finding("h12-power-line");
    expect(along(northSouth(40)).verdict).toBe("investigate");
    expect(along(northSouth(80)).verdict).toBe("met");
    expect(along(rectangle(east(40), 30, 4000)).verdict).toBe("met");
    expect(along(rectangle(east(10), 30, 4000)).verdict).toBe("investigate");
  });
});

describe("building line", () => {
  const along = (grade: string | undefined, x: number, kind: "road" | "railway" = "road") =>
    judged(
      town()
        .zone("r", kind, northSouth(x), grade === undefined ? {} : { grade })
        .dataset(),
    ).finding("h13-building-line");

  test.each([
    ["national", 50],
    ["county", 50],
    ["municipal", 15],
    ["path", 15],
  ])("%s road: %d m from the centreline", (grade, limit) => {
    // The buildable part of a 40 m plot reaches 16 m from its middle.
    expect(along(grade, limit + 17)).toMatchObject({ verdict: "met", limit });
    expect(along(grade, limit + 10)).toMatchObject({ verdict: "investigate", limit });
  });

  test("all of the buildable part inside is a conflict", () => {
    expect(along("national", 25)).toMatchObject({ verdict: "conflict", facts: { share: 1, room: false } });
  });

  test("a strip along the boundary inside the line is no matter: houses may not stand there anyway", () => {
    expect(along("municipal", 34)).toMatchObject({ verdict: "met", facts: { share: 0 } });
  });

  test("a private road has none, a railway has 30 m", () => {
    expect(along("private", 22).verdict).toBe("met");
    expect(along(undefined, 47, "railway")).toMatchObject({ verdict: "met", limit: 30 });
    expect(along(undefined, 40, "railway").verdict).toBe("investigate");
  });

  test("a road of unknown class is held to the widest line, and asked about, never a conflict", () => {
    expect(along(undefined, 25)).toMatchObject({ verdict: "investigate", facts: { road: "unclassed" } });
    expect(along("motorway to nowhere", 25).facts.road).toBe("unclassed");
  });

  test("of two roads the one that binds first is named", () => {
    const { facts } = judged(
      town()
        .zone("near", "road", northSouth(30), { grade: "municipal", name: "Tunvegen" })
        .zone("far", "road", northSouth(-45), { grade: "county", name: "Strandvegen" })
        .dataset(),
    ).finding("h13-building-line");
    expect(facts).toMatchObject({ road: "county", name: "Strandvegen" });
  });
});
