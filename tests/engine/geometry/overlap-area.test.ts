import { featureCollection, intersect, multiPolygon, union } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EdgeSet, signedArea } from "../../../src/engine/geometry/edge-set.ts";
import { overlapArea } from "../../../src/engine/geometry/overlap-area.ts";
import { type Area, at, type Position } from "../../../src/engine/index.ts";
import { rectangle, square } from "../../support/a-town.ts";
import { stars } from "./shapes.ts";

const ofTurf = (area: Area) => multiPolygon(area.coordinates as unknown as number[][][][]);

/** Shoelace over shells and holes: the planar measure to hold Turf's overlay against (its own `area` takes degrees). */
function shoelace(geometry: { type: string; coordinates: unknown } | undefined): number {
  if (!geometry) return 0;
  const polygons = (
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates
  ) as Position[][][];
  let sum = 0;
  for (const rings of polygons)
    rings.forEach((ring, i) => {
      sum += (i === 0 ? 1 : -1) * Math.abs(signedArea(ring));
    });
  return sum;
}

describe("overlapArea", () => {
  test("half of a square lies in a zone that covers its left half", () => {
    const plot = EdgeSet.of(square(at(0, 0), 20));
    const zone = EdgeSet.of(rectangle(at(-50, 0), 100, 200));
    expect(overlapArea(plot, [zone])).toBeCloseTo(200, 9);
  });

  test("zones that overlap are counted once", () => {
    const plot = EdgeSet.of(square(at(0, 0), 20));
    const a = EdgeSet.of(rectangle(at(-6, 0), 8, 40));
    const b = EdgeSet.of(rectangle(at(-4, 0), 8, 40));
    expect(overlapArea(plot, [a, b])).toBeCloseTo(10 * 20, 9);
  });

  test("a hole in the zone is free", () => {
    const outer = square(at(0, 0), 100).coordinates[0]?.[0] ?? [];
    const hole = square(at(0, 0), 10).coordinates[0]?.[0] ?? [];
    // The hole is given turning left, as a careless file does: EdgeSet turns it.
    const zone = EdgeSet.of({ type: "MultiPolygon", coordinates: [[outer, hole]] });
    expect(overlapArea(EdgeSet.of(square(at(0, 0), 20)), [zone])).toBeCloseTo(400 - 100, 9);
  });

  test("an island in the hole counts again", () => {
    const ring = (side: number) => square(at(0, 0), side).coordinates[0]?.[0] ?? [];
    const zone = EdgeSet.of({ type: "MultiPolygon", coordinates: [[ring(100), ring(10)], [ring(4)]] });
    expect(overlapArea(EdgeSet.of(square(at(0, 0), 20)), [zone])).toBeCloseTo(400 - 100 + 16, 9);
  });

  test("a shared border is no overlap", () => {
    const plot = EdgeSet.of(square(at(0, 0), 20));
    expect(overlapArea(plot, [EdgeSet.of(square(at(20, 0), 20))])).toBeCloseTo(0, 9);
  });

  test("rings that touch themselves or are drawn twice over keep their area", () => {
    const bow: Area = {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [0, 0],
            [10, 0],
            [10, 10],
            [5, 5],
            [0, 10],
            [5, 5],
            [0, 0],
          ],
        ],
      ],
    };
    const plot = EdgeSet.of(square(at(5, 5), 30));
    expect(overlapArea(plot, [EdgeSet.of(bow)])).toBeCloseTo(50 + 0, 9);
    const twice = square(at(5, 5), 10);
    const doubled: Area = {
      type: "MultiPolygon",
      coordinates: [...twice.coordinates, ...twice.coordinates],
    };
    expect(overlapArea(plot, [EdgeSet.of(doubled)])).toBeCloseTo(100, 9);
  });

  test("agrees with Turf's intersect on any two stars", () => {
    fc.assert(
      fc.property(stars, stars, (a, b) => {
        const common = intersect(featureCollection([ofTurf(a), ofTurf(b)]));
        const ours = overlapArea(EdgeSet.of(a), [EdgeSet.of(b)]);
        expect(ours).toBeCloseTo(shoelace(common?.geometry), 3);
      }),
      { numRuns: 60 },
    );
  });

  test("agrees with Turf on a plot against the union of two zones", () => {
    fc.assert(
      fc.property(stars, stars, stars, (plot, a, b) => {
        const both = union(featureCollection([ofTurf(a), ofTurf(b)]));
        const common = both && intersect(featureCollection([ofTurf(plot), both]));
        const ours = overlapArea(EdgeSet.of(plot), [EdgeSet.of(a), EdgeSet.of(b)]);
        expect(ours).toBeCloseTo(shoelace(common?.geometry), 3);
      }),
      { numRuns: 40 },
    );
  });

  test("a ring of ten thousand corners is measured within a per cent", () => {
    const corners = 10_000;
    const ring: Position[] = Array.from({ length: corners }, (_, i) => {
      const angle = (2 * Math.PI * i) / corners;
      const radius = i % 2 === 0 ? 40 : 30;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    const zone = EdgeSet.of({ type: "MultiPolygon", coordinates: [[[...ring, ring[0] as Position]]] });
    const plot = EdgeSet.of(square(at(0, 0), 100));
    const exact = Math.abs(signedArea([...ring, ring[0] as Position]));
    expect(Math.abs(overlapArea(plot, [zone]) / exact - 1)).toBeLessThan(0.01);
  });
});
