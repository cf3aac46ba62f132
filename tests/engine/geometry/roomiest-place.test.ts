import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EdgeSet } from "../../../src/engine/geometry/edge-set.ts";
import { roomiestPlace } from "../../../src/engine/geometry/roomiest-place.ts";
import { type Area, at } from "../../../src/engine/index.ts";
import { rectangle, square } from "../../support/a-town.ts";
import { moved, stars } from "./shapes.ts";

const house = { width: 6, length: 7 };
const room = (area: Area) => roomiestPlace(EdgeSet.of(area), house);

describe("roomiestPlace", () => {
  test("a house in the middle of a square keeps what its long side leaves", () => {
    expect(room(square(at(0, 0), 20))).toBeCloseTo(6.5, 6);
  });

  test("14 × 15 m is just enough to keep 4 m, 14 × 14 m is not", () => {
    expect(room(rectangle(at(0, 0), 14, 15))).toBeCloseTo(4, 6);
    expect(room(rectangle(at(0, 0), 15, 14))).toBeCloseTo(4, 6);
    expect(room(square(at(0, 0), 14))).toBeCloseTo(3.5, 6);
  });

  test("turning the plot does not change the answer", () => {
    const plot = rectangle(at(600_000, 6_650_000), 14, 15);
    for (const angle of [0.1, 0.7, 1.5, 2.9]) expect(room(moved(plot, angle, 0, 0))).toBeCloseTo(4, 6);
  });

  test("no house fits in a strip narrower than it", () => {
    expect(room(rectangle(at(0, 0), 5.9, 300))).toBe(0);
    expect(room({ type: "MultiPolygon", coordinates: [] })).toBe(0);
  });

  test("the best place is found in the wide end of an L", () => {
    const area: Area = {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [0, 0],
            [60, 0],
            [60, 8],
            [24, 8],
            [24, 20],
            [0, 20],
            [0, 0],
          ],
        ],
      ],
    };
    // In the 24 × 20 m end the house lies along the shorter way: (20 − 6) / 2.
    expect(room(area)).toBeGreaterThan(6.75);
    expect(room(area)).toBeLessThanOrEqual(7.5);
  });

  test("near the distance that is wanted, the answer is exact to the centimetre", () => {
    // A trapezium: the best place lies off the middle, and keeps 4 m only when it is looked for.
    const area: Area = {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [0, 0],
            [40, 0],
            [40, 14],
            [0, 9],
            [0, 0],
          ],
        ],
      ],
    };
    const best = roomiestPlace(EdgeSet.of(area), house, 99);
    expect(roomiestPlace(EdgeSet.of(area), house, best - 0.02)).toBeGreaterThanOrEqual(best - 0.02);
  });

  test("a hole in the middle pushes the house aside", () => {
    const outer = square(at(0, 0), 40).coordinates[0]?.[0] ?? [];
    const pond = square(at(0, 0), 20).coordinates[0]?.[0] ?? [];
    const free = room({ type: "MultiPolygon", coordinates: [[outer, pond]] });
    expect(free).toBeGreaterThan(0);
    expect(free).toBeLessThan(5);
  });

  test("a smaller house never has less room, and no house more than a circle of its width", () => {
    fc.assert(
      fc.property(stars, (area) => {
        const set = EdgeSet.of(area);
        const large = roomiestPlace(set, { width: 6, length: 8 });
        const small = roomiestPlace(set, { width: 6, length: 6 });
        expect(small).toBeGreaterThanOrEqual(large - 0.4);
      }),
      { numRuns: 30 },
    );
  });
});
