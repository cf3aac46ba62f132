import { booleanPointInPolygon, multiPolygon, point } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EdgeSet } from "../../../src/engine/geometry/edge-set.ts";
import { at, type Position } from "../../../src/engine/index.ts";
import { line, square } from "../../support/a-town.ts";
import { stars } from "./shapes.ts";

describe("EdgeSet", () => {
  test("inside agrees with Turf for any star", () => {
    const offset = fc.integer({ min: -700, max: 700 }).map((tenths) => tenths / 10 + 0.01);
    fc.assert(
      fc.property(stars, offset, offset, (area, dx, dy) => {
        const [x, y] = [600_000 + dx, 6_650_000 + dy];
        const turf = booleanPointInPolygon(
          point([x, y]),
          multiPolygon(area.coordinates as unknown as number[][][][]),
        );
        expect(EdgeSet.of(area).contains(x, y)).toBe(turf);
      }),
    );
  });

  test("distance is 0 inside an area and to the nearest edge outside", () => {
    const area = EdgeSet.of(square(at(0, 0), 10));
    expect(area.distance(1, 1, 100)).toBe(0);
    expect(area.distance(8, 0, 100)).toBeCloseTo(3, 12);
    expect(area.distance(8, 9, 100)).toBeCloseTo(5, 12);
    expect(area.distance(8, 9, 4)).toBe(Number.POSITIVE_INFINITY);
  });

  test("a line has no inside", () => {
    const road = EdgeSet.of(line(at(0, 0), at(10, 0), at(10, 10), at(0, 0)));
    expect(road.contains(8, 2)).toBe(false);
    expect(road.distance(8, 2, 50)).toBeCloseTo(2, 12);
  });

  test("an index of many edges answers as a plain loop does", () => {
    const corners: Position[] = Array.from({ length: 600 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 600;
      const radius = 100 + 20 * Math.sin(angle * 17);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    const ring = [...corners, corners[0] as Position];
    const indexed = EdgeSet.of({ type: "MultiPolygon", coordinates: [[ring]] });
    // The same edges in sets too small for an index.
    const pieces = Array.from({ length: 20 }, (_, i) =>
      EdgeSet.ofRings([ring.slice(i * 30, i * 30 + 31)], false),
    );
    for (let x = -130; x <= 130; x += 13) {
      for (let y = -130; y <= 130; y += 13) {
        const plain = Math.min(...pieces.map((piece) => piece.edgeDistance(x, y, 500)));
        expect(indexed.edgeDistance(x, y, 500)).toBeCloseTo(plain, 9);
        const angle = Math.atan2(y, x);
        const radius = Math.hypot(x, y);
        const wall = 100 + 20 * Math.sin(angle * 17);
        if (Math.abs(radius - wall) > 1) expect(indexed.contains(x, y)).toBe(radius < wall);
      }
    }
  });

  test("an empty shape holds nothing and is near nothing", () => {
    const nothing = EdgeSet.of({ type: "MultiPolygon", coordinates: [] });
    expect(nothing.contains(0, 0)).toBe(false);
    expect(nothing.distance(0, 0, 1e6)).toBe(Number.POSITIVE_INFINITY);
  });
});
