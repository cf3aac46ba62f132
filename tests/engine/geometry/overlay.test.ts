import * as turf from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beltRings } from "../../../src/engine/geometry/belt.ts";
import { grown } from "../../../src/engine/geometry/bounds.ts";
import { EdgeSet } from "../../../src/engine/geometry/edge-set.ts";
import { overlapArea } from "../../../src/engine/geometry/overlap-area.ts";
import { Overlay } from "../../../src/engine/geometry/overlay.ts";
import type { Area, Position, Ring } from "../../../src/engine/index.ts";

const X = 600_000;
const Y = 6_650_000;
const ring = (...corners: readonly (readonly [number, number])[]): Ring =>
  [...corners, corners[0] as Position].map(([x, y]): Position => [X + x, Y + y]);
const area = (...rings: readonly Ring[]): Area => ({ type: "MultiPolygon", coordinates: [rings] });
const box = (x: number, y: number, w: number, h: number): Area =>
  area(ring([x, y], [x + w, y], [x + w, y + h], [x, y + h]));
const size = (of: Area): number => {
  const set = EdgeSet.of(of);
  return set.edges.length === 0 ? 0 : overlapArea(set, [set]);
};

function minus(one: Area, ...others: readonly Area[]): Area {
  const set = EdgeSet.of(one);
  const overlay = new Overlay(set.bounds);
  overlay.within(set);
  for (const other of others) overlay.without(EdgeSet.of(other));
  return overlay.area();
}

function inset(one: Area, metres: number): Area {
  const set = EdgeSet.of(one);
  const overlay = new Overlay(set.bounds);
  overlay.within(set);
  overlay.withoutRings(beltRings(set, metres, set.bounds));
  return overlay.area();
}

describe("what is left of an area", () => {
  test("4 m inside 30 × 20 m is 22 × 12 m, with four corners", () => {
    const left = inset(box(0, 0, 30, 20), 4);
    expect(left.coordinates).toHaveLength(1);
    expect(left.coordinates[0]?.[0]).toHaveLength(5);
    expect(size(left)).toBeCloseTo(22 * 12, 6);
  });

  test("an L loses a strip along its arms and a rounded corner where it bends", () => {
    const l = area(ring([0, 0], [40, 0], [40, 20], [20, 20], [20, 40], [0, 40]));
    const exact = 12 * 32 + 20 * 12 + 16 - (Math.PI * 16) / 4;
    const found = size(inset(l, 4));
    expect(found).toBeLessThanOrEqual(exact + 1e-6);
    expect(found).toBeGreaterThan(exact - 0.2);
  });

  test("a hole in the middle stays a hole", () => {
    const left = minus(box(0, 0, 30, 20), box(10, 5, 10, 10));
    expect(left.coordinates).toHaveLength(1);
    expect(left.coordinates[0]).toHaveLength(2);
    expect(size(left)).toBeCloseTo(500, 6);
  });

  test("a belt across leaves two parts, the larger first", () => {
    const left = minus(box(0, 0, 30, 20), box(10, -5, 5, 30));
    expect(left.coordinates.map((rings) => rings.length)).toEqual([1, 1]);
    expect(left.coordinates.map((rings) => size(area(...rings)))).toEqual([
      expect.closeTo(300, 6),
      expect.closeTo(200, 6),
    ]);
  });

  test("a shape taken from itself leaves nothing, and a neighbour that touches takes nothing", () => {
    expect(minus(box(0, 0, 30, 20), box(0, 0, 30, 20)).coordinates).toEqual([]);
    const left = minus(box(0, 0, 30, 20), box(30, 0, 30, 20), box(-10, 20, 60, 5));
    expect(left.coordinates[0]?.[0]).toHaveLength(5);
    expect(size(left)).toBeCloseTo(600, 6);
  });

  test("two removed squares that meet in a point leave polygons that do not cross themselves", () => {
    const left = minus(box(0, 0, 30, 30), box(5, 5, 10, 10), box(15, 15, 10, 10));
    expect(size(left)).toBeCloseTo(700, 6);
    expect(
      turf.kinks(turf.multiPolygon(left.coordinates as unknown as number[][][][])).features.length,
    ).toBeLessThanOrEqual(2);
  });

  const corner = fc.tuple(fc.integer({ min: -20, max: 60 }), fc.integer({ min: -20, max: 60 }));
  const blob = fc.array(corner, { minLength: 3, maxLength: 7 }).map((corners) => area(ring(...corners)));

  test("what is left and what is taken add up, whatever the shapes", () => {
    fc.assert(
      fc.property(blob, fc.array(blob, { maxLength: 3 }), (one, others) => {
        const set = EdgeSet.of(one);
        if (set.edges.length === 0) return;
        const whole = overlapArea(set, [set]);
        // One at a time: areas drawn as a bow tie wind both ways, and would cancel each other in one sum.
        const parts = others.map((other) => EdgeSet.of(other));
        const left = minus(one, ...others);
        const leftSet = EdgeSet.of(left);
        const leftSize = left.coordinates.length === 0 ? 0 : overlapArea(leftSet, [leftSet]);
        expect(leftSize).toBeLessThanOrEqual(whole + 0.02);
        if (others.length === 1) expect(leftSize).toBeCloseTo(whole - overlapArea(set, parts), 1);
        for (const part of parts)
          if (left.coordinates.length > 0) expect(overlapArea(leftSet, [part])).toBeLessThan(0.02);
      }),
      { numRuns: 300 },
    );
  });

  test("nothing left is nearer than asked to what it keeps away from, and nothing farther is lost", () => {
    fc.assert(
      fc.property(blob, fc.integer({ min: 1, max: 12 }), (shape, metres) => {
        const plot = EdgeSet.of(box(0, 0, 40, 40));
        const zone = EdgeSet.of(shape);
        const overlay = new Overlay(plot.bounds);
        overlay.within(plot);
        overlay.without(zone);
        overlay.withoutRings(beltRings(zone, metres, plot.bounds));
        const left = EdgeSet.of(overlay.area());
        for (let x = 0.37; x < 40; x += 2.9)
          for (let y = 0.41; y < 40; y += 2.9) {
            const away = zone.distance(X + x, Y + y, 1000);
            const inside = left.edges.length > 0 && left.contains(X + x, Y + y);
            if (away > metres + 0.03) expect(inside).toBe(true);
            if (away < metres - 1e-6) expect(inside).toBe(false);
          }
      }),
      { numRuns: 100 },
    );
  });

  test("what goes on beyond the frame ends at its sides", () => {
    const [x, y] = [X, Y];
    const overlay = new Overlay({ minX: x - 8, minY: y - 8, maxX: x + 8, maxY: y + 8 });
    overlay.within(EdgeSet.of(box(-30, -30, 60, 60)));
    overlay.without(EdgeSet.of(box(-7, -5, 14, 10)));
    const left = overlay.area();
    expect(left.coordinates.map((rings) => rings.length)).toEqual([2]);
    expect(size(left)).toBeCloseTo(256 - 140, 6);
  });

  test("a belt round a line has round ends", () => {
    const road = EdgeSet.of({
      type: "MultiLineString",
      coordinates: [
        [
          [X + 10, Y + 20],
          [X + 30, Y + 20],
        ],
      ],
    });
    const frame = grown(road.bounds, 30);
    const plot = EdgeSet.of(box(-20, -10, 80, 60));
    const overlay = new Overlay(frame);
    overlay.within(plot);
    overlay.withoutRings(beltRings(road, 5, frame));
    const whole = Math.PI * 25 + 200;
    const rest = 80 * 60 - size(overlay.area());
    expect(rest).toBeGreaterThan(whole);
    expect(rest).toBeLessThan(whole * 1.01);
  });
});
