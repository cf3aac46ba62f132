import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EdgeSet } from "../../../src/engine/geometry/edge-set.ts";
import { octagonAround } from "../../../src/engine/geometry/octagon-around.ts";
import { overlapArea } from "../../../src/engine/geometry/overlap-area.ts";
import { at } from "../../../src/engine/index.ts";
import { square } from "../../support/a-town.ts";
import { stars } from "./shapes.ts";

describe("octagonAround", () => {
  test("a square keeps its sides at the distance, and has its corners cut", () => {
    const set = octagonAround(EdgeSet.of(square(at(0, 0), 20)), 10);
    expect(set.bounds.maxX).toBeCloseTo(20, 9);
    expect(set.bounds.minY).toBeCloseTo(-20, 9);
    expect(set.contains(19.9, 0)).toBe(true);
    expect(set.contains(19.9, 19.9)).toBe(false);
  });

  test("holds everything within the distance of any area", () => {
    const offset = fc.integer({ min: -900, max: 900 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(stars, offset, offset, (area, dx, dy) => {
        const [x, y] = [600_000 + dx, 6_650_000 + dy];
        const set = EdgeSet.of(area);
        fc.pre(set.distance(x, y, 1000) < 15 - 1e-6);
        expect(octagonAround(set, 15).contains(x, y)).toBe(true);
      }),
    );
  });

  test("turns left, so that it winds around its inside", () => {
    fc.assert(
      fc.property(stars, (area) => {
        const octagon = octagonAround(EdgeSet.of(area), 5);
        expect(overlapArea(octagon, [octagon])).toBeGreaterThan(Math.PI * 25);
      }),
    );
  });
});
