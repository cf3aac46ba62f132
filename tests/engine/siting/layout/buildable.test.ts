import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EdgeSet } from "../../../../src/engine/geometry/edge-set.ts";
import type { Area, Position, ZoneKind } from "../../../../src/engine/index.ts";
import { layoutSite, removedParts } from "../../../../src/engine/siting/index.ts";
import { at, line, type Town } from "../../../support/a-town.ts";
import { east, mappedTown, ORIGIN } from "../judged.ts";
import { aHouse, box, outline, question } from "./a-layout.ts";

const regionOf = (town: Town, options = {}) => layoutSite(question(town.dataset(), options)).region;
const corners = (area: Area): number => (area.coordinates[0]?.[0]?.length ?? 1) - 1;

describe("the part of a plot that remains", () => {
  test("30 × 20 m with 4 m to every boundary leaves 22 × 12 m", () => {
    const { shape, areaM2, plotM2 } = regionOf(mappedTown().plot("a", box(0, 0, 30, 20)));
    expect(plotM2).toBeCloseTo(600, 6);
    expect(areaM2).toBeCloseTo(264, 6);
    expect(corners(shape)).toBe(4);
  });

  test("a house of 12 m keeps half its height, 6 m", () => {
    const town = mappedTown().plot("a", box(0, 0, 30, 20));
    expect(regionOf(town, { type: aHouse(5, 6, { height: 12 }) }).areaM2).toBeCloseTo(18 * 8, 6);
    expect(regionOf(town, { type: aHouse(5, 6, { height: 8 }) }).areaM2).toBeCloseTo(264, 6);
  });

  test("a plot of 8 m by 40 m has no region, and one a little wider a narrow one", () => {
    expect(regionOf(mappedTown().plot("a", box(0, 0, 8, 40))).areaM2).toBe(0);
    expect(regionOf(mappedTown().plot("a", box(0, 0, 8.5, 40))).areaM2).toBeCloseTo(0.5 * 32, 6);
  });

  test("a flood zone over the eastern 10 m leaves what lies west of it", () => {
    const town = mappedTown()
      .plot("a", box(0, 0, 30, 20))
      .zone("f", "flood", box(20, -10, 50, 50), { returnPeriod: 200 });
    expect(regionOf(town).areaM2).toBeCloseTo(16 * 12, 6);
  });

  test("a flood rarer than the class takes nothing, and one of unknown class asks but takes nothing", () => {
    const town = mappedTown()
      .plot("a", box(0, 0, 30, 20))
      .zone("rare", "flood", box(20, -10, 50, 50), { returnPeriod: 1000 })
      .zone("unclassed", "flood", box(20, -10, 50, 50));
    expect(regionOf(town).areaM2).toBeCloseTo(264, 6);
    const { limits, plot } = layoutSite(question(town.dataset()));
    const parts = removedParts(plot, limits).filter(({ cause }) => cause === "flood");
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ of: "unclassed", stops: false });
    expect(parts[0]?.areaM2).toBeCloseTo(200, 6);
  });

  test("a heritage site keeps its 5 m, a building its 8 m, the sea its 100 m and a municipal road its 15 m", () => {
    const far = { capacity: 1 } as const;
    const plot = box(0, 0, 60, 60);
    const left = (kind: ZoneKind, shape: Parameters<Town["zone"]>[2], grade = {}) =>
      regionOf(mappedTown().plot("a", plot, far).zone("z", kind, shape, grade)).areaM2;
    const free = 52 * 52;
    expect(left("heritage", box(-10, -10, 12, 80))).toBeCloseTo(free - 3 * 52, 4);
    expect(left("building", box(-10, -10, 12, 80))).toBeCloseTo(free - 6 * 52, 4);
    expect(left("sea", box(-100, -300, 30, 660))).toBeCloseTo(free - 26 * 52, 4);
    expect(left("road", line(east(-5, -300), east(-5, 300)), { grade: "municipal" })).toBeCloseTo(
      free - 6 * 52,
      4,
    );
    expect(left("road", line(east(-5, -300), east(-5, 300)), { grade: "private" })).toBeCloseTo(free, 4);
  });

  test("red noise stops, yellow noise only asks", () => {
    const plot = box(0, 0, 30, 20);
    const town = mappedTown()
      .plot("a", plot)
      .zone("y", "roadNoise", box(0, 0, 30, 12), { grade: "yellow" })
      .zone("r", "roadNoise", box(0, 0, 30, 6), { grade: "red" });
    expect(regionOf(town).areaM2).toBeCloseTo(22 * 10, 6);
  });

  test("farmland in the middle leaves a hole, and farmland across leaves two parts", () => {
    const hole = regionOf(
      mappedTown()
        .plot("a", box(0, 0, 60, 60))
        .zone("z", "cultivatedLand", box(25, 25, 10, 10)),
    );
    expect(hole.shape.coordinates.map((rings) => rings.length)).toEqual([2]);
    const across = regionOf(
      mappedTown()
        .plot("a", box(0, 0, 60, 60))
        .zone("z", "cultivatedLand", box(25, -5, 10, 80)),
    );
    expect(across.shape.coordinates).toHaveLength(2);
    expect(across.areaM2).toBeCloseTo(2 * 21 * 52, 6);
  });

  test("a plot whose own row says LNF has none of it left, and the part taken is the plot", () => {
    const town = mappedTown().plot("a", box(0, 0, 30, 20), { facts: { landUse: "lnf" } });
    const { region, limits, plot } = layoutSite(question(town.dataset()));
    expect(region.areaM2).toBe(0);
    const own = removedParts(plot, limits).find(({ cause }) => cause === "landUse");
    expect(own).toMatchObject({ rule: "h9-plan-purpose", of: null, stops: true });
    expect(own?.areaM2).toBeCloseTo(600, 6);
  });

  test("each part taken tells its rule and its source", () => {
    const town = mappedTown()
      .plot("a", box(0, 0, 30, 20))
      .zone("k", "heritage", box(-3, 8, 2, 2), { name: "Haugen" });
    const { limits, plot } = layoutSite(question(town.dataset()));
    const [boundary, heritage] = removedParts(plot, limits);
    expect(boundary?.basis.citation).toContain("§ 29-4");
    expect(boundary?.areaM2).toBeCloseTo(600 - 264, 6);
    expect(heritage).toMatchObject({ name: "Haugen", metres: 5 });
    expect(heritage?.basis.citation).toContain("kulturminneloven");
  });

  test("an L keeps its bend, and a plot with a hole keeps 4 m to it", () => {
    const l = outline([0, 0], [40, 0], [40, 20], [20, 20], [20, 40], [0, 40]);
    const exact = 12 * 32 + 20 * 12 + 16 - Math.PI * 4;
    const found = regionOf(mappedTown().plot("a", l)).areaM2;
    expect(found).toBeLessThanOrEqual(exact + 1e-6);
    expect(found).toBeGreaterThan(exact - 0.1);
    const [shell] = box(0, 0, 60, 60).coordinates[0] as Position[][];
    const [inner] = box(20, 20, 20, 20).coordinates[0] as Position[][];
    const ringed: Area = { type: "MultiPolygon", coordinates: [[shell as Position[], inner as Position[]]] };
    const around = regionOf(mappedTown().plot("a", ringed, { at: east(10, 10) })).areaM2;
    const taken = 20 * 20 + 4 * 20 * 4 + Math.PI * 16;
    expect(around).toBeLessThanOrEqual(52 * 52 - taken + 1e-6);
    expect(around).toBeGreaterThan(52 * 52 - taken - 0.4);
  });
});

const place = fc.tuple(fc.integer({ min: -30, max: 90 }), fc.integer({ min: -30, max: 90 }));
const blob = fc.array(place, { minLength: 3, maxLength: 8 }).map((all) => outline(...all));
const KINDS = ["flood", "heritage", "building", "cultivatedLand", "drinkingWater", "natureReserve"] as const;
const zones = fc.array(fc.tuple(fc.constantFrom(...KINDS), blob), { maxLength: 4 });

function townWith(plot: Area, of: readonly (readonly [ZoneKind, Area])[]): Town {
  const town = mappedTown().plot("a", plot);
  of.forEach(([kind, shape], i) => {
    town.zone(`z${i}`, kind, shape, { returnPeriod: 200 });
  });
  return town;
}

describe("whatever the shapes", () => {
  test("no place of the region is nearer to anything than its rule allows, and every place that keeps all is in it", () => {
    fc.assert(
      fc.property(blob, zones, (plot, of) => {
        const { region, limits } = layoutSite(question(townWith(plot, of).dataset()));
        // An outline that holds no ground is no plot, and has no limits.
        if (limits.length === 0) return;
        const shape = EdgeSet.of(region.shape);
        for (let x = -29.3; x < 90; x += 5.7)
          for (let y = -29.1; y < 90; y += 5.3) {
            const [px, py] = [ORIGIN.x + x, ORIGIN.y + y];
            const spare = limits.map(({ edges, metres, inside, stops }) => {
              if (!stops) return 1;
              const within = edges.contains(px, py);
              if (inside) return (within ? edges.edgeDistance(px, py, 500) : 0) - metres;
              return (within ? 0 : edges.edgeDistance(px, py, 500)) - metres - (within ? 1 : 0);
            });
            const least = Math.min(...spare);
            const isIn = shape.edges.length > 0 && shape.contains(px, py);
            if (least < -1e-6) expect(isIn).toBe(false);
            if (least > region.tolerance + 1e-6) expect(isIn).toBe(true);
          }
      }),
      { numRuns: 150 },
    );
  });

  test("the order of the zones does not matter, and turning and moving the map moves the region with it", () => {
    fc.assert(
      fc.property(blob, zones, fc.double({ min: 0, max: 6.28, noNaN: true }), (plot, of, angle) => {
        const plain = layoutSite(question(townWith(plot, of).dataset())).region;
        const other = layoutSite(question(townWith(plot, of.toReversed()).dataset())).region;
        expect(other.areaM2).toBeCloseTo(plain.areaM2, 6);
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const turn = (area: Area): Area => ({
          type: "MultiPolygon",
          coordinates: area.coordinates.map((rings) =>
            rings.map((ring) =>
              ring.map(([x, y]): Position => {
                const [dx, dy] = [x - ORIGIN.x, y - ORIGIN.y];
                return [ORIGIN.x + 700 + dx * cos - dy * sin, ORIGIN.y - 300 + dx * sin + dy * cos];
              }),
            ),
          ),
        });
        const turned = layoutSite(
          question(
            townWith(
              turn(plot),
              of.map(([kind, shape]) => [kind, turn(shape)] as const),
            ).dataset(),
          ),
        ).region;
        expect(Math.abs(turned.areaM2 - plain.areaM2)).toBeLessThan(1e-4);
      }),
      { numRuns: 150 },
    );
  });
});

describe("shapes that files really hold", () => {
  const ragged = (count: number, radius: number, tooth: number): Area =>
    outline(
      ...Array.from({ length: count }, (_, i): [number, number] => {
        const angle = (2 * Math.PI * i) / count;
        const r = radius + (i % 2) * tooth;
        return [r * Math.cos(angle), r * Math.sin(angle)];
      }),
    );

  test("a zone of ten thousand teeth takes a little more than its plain outline, never less", () => {
    const plain = regionOf(
      mappedTown()
        .plot("a", box(-20, 280, 40, 40))
        .zone("f", "drinkingWater", ragged(60, 300, 0)),
    );
    const rough = regionOf(
      mappedTown()
        .plot("a", box(-20, 280, 40, 40))
        .zone("f", "drinkingWater", ragged(10_000, 300, 0.2)),
    );
    expect(rough.areaM2).toBeLessThan(plain.areaM2);
    expect(rough.areaM2).toBeGreaterThan(plain.areaM2 * 0.9);
    expect(rough.tolerance).toBeLessThanOrEqual(0.6);
  });

  test("a plot of ten thousand corners has the region of the circle it is", () => {
    const { areaM2 } = regionOf(mappedTown().plot("a", ragged(10_000, 20, 0), { at: ORIGIN }));
    expect(areaM2).toBeLessThan(Math.PI * 16 * 16);
    expect(areaM2).toBeGreaterThan(Math.PI * 15.8 * 15.8);
  });

  test("bow ties, repeated corners, flat rings and empty zones do no harm", () => {
    const bow = outline([0, 0], [40, 30], [40, 0], [0, 30]);
    const twice = outline([0, 0], [0, 0], [30, 0], [30, 0], [30, 20], [30, 20], [0, 20]);
    expect(regionOf(mappedTown().plot("a", twice)).areaM2).toBeCloseTo(264, 6);
    const hit = regionOf(
      mappedTown()
        .plot("a", box(0, 0, 40, 30))
        .zone("b", "drinkingWater", bow),
    ).areaM2;
    expect(hit).toBeLessThan(32 * 22 * 0.6);
    expect(hit).toBeGreaterThan(1);
    expect(
      regionOf(mappedTown().plot("a", bow, { at: at(ORIGIN.x + 5, ORIGIN.y + 15) })).areaM2,
    ).toBeGreaterThan(1);
    const none = mappedTown()
      .plot("a", box(0, 0, 30, 20))
      .zone("flat", "drinkingWater", outline([3, 3], [12, 3], [20, 3]))
      .zone("empty", "drinkingWater", { type: "MultiPolygon", coordinates: [] });
    expect(regionOf(none).areaM2).toBeCloseTo(264, 4);
    expect(regionOf(mappedTown().plot("a", outline([0, 0], [50, 0], [90, 0]))).areaM2).toBe(0);
  });
});
