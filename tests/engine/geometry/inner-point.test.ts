import { expect, test } from "vitest";
import { innerPoint } from "../../../src/engine/geometry/inner-point.ts";
import { type Area, AreaIndex, type Ring } from "../../../src/engine/index.ts";

const area = (...rings: readonly Ring[]): Area => ({ type: "MultiPolygon", coordinates: [rings] });
const isInside = (outline: Area) => {
  const [x, y] = innerPoint(outline) ?? [Number.NaN, Number.NaN];
  return new AreaIndex([outline]).locate(x, y) === 0;
};

test("lies on the land of an area that bends around an inlet, and of one with a lake in its middle", () => {
  const bent: Ring = [
    [0, 0],
    [100, 0],
    [100, 100],
    [90, 100],
    [90, 10],
    [10, 10],
    [10, 100],
    [0, 100],
    [0, 0],
  ];
  const shore: Ring = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
    [0, 0],
  ];
  const lake: Ring = [
    [10, 90],
    [90, 90],
    [90, 10],
    [10, 10],
    [10, 90],
  ];
  expect(isInside(area(bent))).toBe(true);
  expect(isInside(area(shore, lake))).toBe(true);
});

test("there is none in an area without land", () => {
  expect(innerPoint(area())).toBeUndefined();
});
