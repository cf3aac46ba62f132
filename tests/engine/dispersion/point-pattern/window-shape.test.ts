import { describe, expect, test } from "vitest";
import {
  borderDistances,
  firstOutside,
  inside,
  type WindowShape,
  windowShape,
} from "../../../../src/engine/dispersion/point-pattern/window-shape.ts";
import type { StudyWindow } from "../../../../src/engine/dispersion/statistic.ts";
import type { Position } from "../../../../src/engine/model/index.ts";

const BOX: readonly Position[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const HOLE: readonly Position[] = [
  [4, 4],
  [4, 6],
  [6, 6],
  [6, 4],
];
const polygon = (...rings: (readonly Position[])[]): StudyWindow => ({ type: "polygon", rings });

function shapeOf(window: StudyWindow): WindowShape {
  const shape = windowShape(window);
  if (!shape.ok) throw new Error(shape.error.message);
  return shape.value;
}

function problemOf(window: StudyWindow): string {
  const shape = windowShape(window);
  return shape.ok ? "none" : `${shape.error.at}: ${shape.error.message}`;
}

const columns = (...points: Position[]) => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
});

describe("a study window", () => {
  test("has the area and perimeter of its shells less its holes", () => {
    const { area, perimeter, rectangular } = shapeOf(polygon(BOX, HOLE));
    expect([area, perimeter, rectangular]).toEqual([96, 48, false]);
  });

  test("keeps the figures of its area far from the origin", () => {
    const far = BOX.map(([x, y]): Position => [x + 600_000, y + 6_600_000]);
    expect(shapeOf(polygon(far)).area).toBe(100);
  });

  test("holds what is in a shell and in no hole", () => {
    const shape = shapeOf(polygon(BOX, HOLE));
    expect([inside(shape, 1, 1), inside(shape, 5, 5), inside(shape, 11, 5)]).toEqual([true, false, false]);
  });

  test("knows the distance to its border, holes' borders too", () => {
    const { x, y } = columns([1, 5], [5, 3.5], [5, 5], [8, 8], [12, 13]);
    const distances = borderDistances(shapeOf(polygon(BOX, HOLE)), x, y);
    expect(Array.from(distances)).toEqual([1, 0.5, 1, 2, Math.sqrt(13)]);
  });

  test("tells the first point outside, and lets points on the border be inside", () => {
    const shape = shapeOf(polygon(BOX, HOLE));
    expect(firstOutside(shape, columns([0, 0], [10, 5], [4, 5], [1, 1]))).toBe(-1);
    expect(firstOutside(shape, columns([1, 1], [5, 5]))).toBe(1);
    expect(firstOutside(shape, columns([1, 1], [2, 2], [10.1, 5]))).toBe(2);
  });

  test("may be of several shells that touch, at corners or along an edge", () => {
    const beside = BOX.map(([x, y]): Position => [x + 10, y / 3 + 0.1]);
    const corner = BOX.map(([x, y]): Position => [x - 10, y - 10]);
    expect(shapeOf(polygon(BOX, beside, corner)).area).toBeCloseTo(100 + 100 / 3 + 100, 9);
  });

  test("is refused where it has no inside to speak of", () => {
    expect(problemOf(polygon([...BOX].reverse()))).toContain("window.rings: shells must turn left");
    expect(problemOf(polygon(BOX.slice(0, 2)))).toContain("window.rings[0]: must have three positions");
    const [a, b, c, d] = BOX as [Position, Position, Position, Position];
    expect(problemOf(polygon([a, c, b, d]))).toContain("window.rings: edges cross near 5, 5");
    const across: readonly Position[] = [
      [8, 4],
      [8, 6],
      [12, 6],
      [12, 4],
    ];
    expect(problemOf(polygon(BOX, across))).toContain("edges cross near 10,");
  });
});
