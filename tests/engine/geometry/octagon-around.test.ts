import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EdgeSet } from "../../../src/engine/geometry/edge-set.ts";
import { OctagonsAround } from "../../../src/engine/geometry/octagon-around.ts";
import { overlapArea } from "../../../src/engine/geometry/overlap-area.ts";
import { at } from "../../../src/engine/index.ts";
import { square } from "../../support/a-town.ts";
import { stars } from "./shapes.ts";

describe("OctagonsAround", () => {
  test("a square keeps its sides at the distance, and has its corners cut", () => {
    const set = new OctagonsAround(EdgeSet.of(square(at(0, 0), 20))).octagon(10);
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
        expect(new OctagonsAround(set).octagon(15).contains(x, y)).toBe(true);
      }),
    );
  });

  test("turns left, so that it winds around its inside", () => {
    fc.assert(
      fc.property(stars, (area) => {
        const octagon = new OctagonsAround(EdgeSet.of(area)).octagon(5);
        expect(overlapArea(octagon, [octagon])).toBeGreaterThan(Math.PI * 25);
      }),
    );
  });

  test("the box holds the octagon", () => {
    fc.assert(
      fc.property(stars, fc.integer({ min: 0, max: 100 }), (area, by) => {
        const around = new OctagonsAround(EdgeSet.of(area));
        const [box, { bounds }] = [around.box(by), around.octagon(by)];
        expect(box.minX).toBeLessThanOrEqual(bounds.minX + 1e-6);
        expect(box.minY).toBeLessThanOrEqual(bounds.minY + 1e-6);
        expect(box.maxX).toBeGreaterThanOrEqual(bounds.maxX - 1e-6);
        expect(box.maxY).toBeGreaterThanOrEqual(bounds.maxY - 1e-6);
      }),
    );
  });
});
