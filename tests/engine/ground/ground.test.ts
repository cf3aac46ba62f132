import { booleanPointInPolygon, multiPolygon, point } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AreaIndex } from "../../../src/engine/geometry/area-index.ts";
import { ResidenceIndex } from "../../../src/engine/ground/residence-index.ts";
import type { Area, Position } from "../../../src/engine/index.ts";
import { aTown, at, square } from "../../support/a-town.ts";

/** A star with its corners at random distances: simple, and seldom convex. */
const star = fc
  .tuple(
    fc.integer({ min: -300, max: 300 }),
    fc.integer({ min: -300, max: 300 }),
    fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 3, maxLength: 12 }),
  )
  .map(([x, y, reaches]): Area => {
    const ring = reaches.map((reach, i): Position => {
      const angle = (2 * Math.PI * i) / reaches.length;
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    });
    return { type: "MultiPolygon", coordinates: [[[...ring, ring[0] as Position]]] };
  });

describe("the index of areas", () => {
  test("finds the first area that Turf finds, asking about each point twice", () => {
    let inside = 0;
    fc.assert(
      fc.property(
        fc.array(star, { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(fc.integer({ min: -450, max: 450 }), fc.integer({ min: -450, max: 450 })), {
          minLength: 20,
          maxLength: 40,
        }),
        (areas, points) => {
          const index = new AreaIndex(areas);
          for (const [x, y] of [...points, ...points]) {
            const found = areas.findIndex(({ coordinates }) =>
              booleanPointInPolygon(point([x, y]), multiPolygon(coordinates as unknown as number[][][][])),
            );
            expect(index.locate(x, y)).toBe(found);
            if (found !== -1) inside += 1;
          }
        },
      ),
      { numRuns: 120 },
    );
    expect(inside).toBeGreaterThan(500);
  });

  test("gives a point on a shared boundary to the first area, on an outer boundary to its area", () => {
    const index = new AreaIndex([square(at(100, 0), 100), square(at(0, 0), 100)]);
    expect(index.locate(50, 0)).toBe(0);
    expect(index.locate(-50, 0)).toBe(1);
    expect(index.locate(-50, 50)).toBe(1);
    expect(index.locate(-51, 0)).toBe(-1);
  });

  test("knows that a hole is outside, and that no areas hold nothing", () => {
    const [outer] = square(at(0, 0), 100).coordinates;
    const [hole] = square(at(0, 0), 20).coordinates;
    const ring: Area = { type: "MultiPolygon", coordinates: [[...(outer ?? []), ...(hole ?? [])]] };
    expect(new AreaIndex([ring]).locate(0, 0)).toBe(-1);
    expect(new AreaIndex([ring]).locate(30, 0)).toBe(0);
    expect(new AreaIndex([]).locate(0, 0)).toBe(-1);
  });
});

describe("residents around a point", () => {
  const index = (town: ReturnType<typeof aTown>) => {
    const { residences, neighbourhoods } = town.dataset();
    return new ResidenceIndex(
      residences,
      neighbourhoods,
      new AreaIndex(neighbourhoods.map((area) => area.outline)),
    );
  };

  test("are unknown when there are no addresses, which is not the same as nobody", () => {
    expect(index(aTown()).within(0, 0, [100, 500])).toEqual([null, null]);
  });

  test("are nobody where there are addresses, but none within", () => {
    expect(index(aTown().residence(at(900, 0), { residents: 4 })).within(0, 0, [100])).toEqual([0]);
  });

  test("count an address on the rim", () => {
    const town = aTown().residence(at(30, 40), { residents: 4 });
    expect(index(town).within(0, 0, [49.9, 50])).toEqual([0, 4]);
  });

  test("are shared out by dwellings, of what no address accounts for", () => {
    const town = aTown()
      .area("g1", square(at(0, 0), 1000), { residents: 100 })
      .residence(at(0, 0), { residents: 40 })
      .residence(at(100, 0), { dwellings: 2 })
      .residence(at(200, 0));
    expect(index(town).within(0, 0, [10, 110, 210])).toEqual([40, 80, 100]);
  });

  test("are unknown where an address within has residents that neither it nor its area tells", () => {
    const town = aTown()
      .area("g1", square(at(0, 0), 1000))
      .residence(at(0, 0), { residents: 4 })
      .residence(at(100, 0));
    expect(index(town).within(0, 0, [50, 150])).toEqual([4, null]);
  });

  test("are those a loop over every address finds, whatever the radius", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            x: fc.integer({ min: -500, max: 500 }),
            y: fc.integer({ min: -500, max: 500 }),
            residents: fc.integer({ min: 0, max: 9 }),
          }),
          { minLength: 1, maxLength: 300 },
        ),
        fc.integer({ min: -600, max: 600 }),
        fc.integer({ min: -600, max: 600 }),
        fc.integer({ min: 1, max: 900 }),
        (homes, x, y, radius) => {
          const town = aTown();
          for (const home of homes) town.residence(at(home.x, home.y), { residents: home.residents });
          const plain = homes
            .filter((home) => (home.x - x) ** 2 + (home.y - y) ** 2 <= radius * radius)
            .reduce((sum, home) => sum + home.residents, 0);
          expect(index(town).within(x, y, [radius])).toEqual([plain]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
