import fc from "fast-check";
import { expect, test } from "vitest";
import { dissolve } from "../../../src/engine/geometry/dissolve.ts";
import { signedArea } from "../../../src/engine/geometry/edge-set.ts";
import { type Area, AreaIndex, type Position, type Ring } from "../../../src/engine/index.ts";

const area = (...polygons: readonly (readonly Ring[])[]): Area => ({
  type: "MultiPolygon",
  coordinates: polygons,
});
/** A square of side 10 with its lower left corner in column and row. */
const cell = (column: number, row: number): Ring => {
  const [x, y] = [10 * column, 10 * row];
  return [
    [x, y],
    [x + 10, y],
    [x + 10, y + 10],
    [x, y + 10],
    [x, y],
  ];
};
const land = ({ coordinates }: Area): number =>
  coordinates.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
const corners = (ring: Ring): number => new Set(ring.map(String)).size;

test("two squares side by side are one outline without the border between them", () => {
  const { coordinates } = dissolve([area([cell(0, 0)]), area([cell(1, 0)])]);
  expect(coordinates).toHaveLength(1);
  expect(coordinates[0]).toHaveLength(1);
  expect(coordinates[0]?.[0]).toHaveLength(7);
  expect(land({ type: "MultiPolygon", coordinates })).toBe(200);
});

test("a ring of eight squares has a hole, and the ninth fills it", () => {
  const ring = [0, 1, 2].flatMap((column) => [0, 1, 2].map((row) => [column, row] as const));
  const parts = ring.map(([column, row]) => area([cell(column, row)]));
  const around = dissolve(parts.filter((_, i) => i !== 4));
  expect(around.coordinates.map((rings) => rings.length)).toEqual([2]);
  expect(land(around)).toBe(800);
  const filled = dissolve([around, parts[4] as Area]);
  expect(filled.coordinates.map((rings) => rings.length)).toEqual([1]);
  expect(land(filled)).toBe(900);
});

test("squares that meet in a corner stay two rings, each of its own", () => {
  const { coordinates } = dissolve([area([cell(0, 0)]), area([cell(1, 1)])]);
  expect(coordinates.map((rings) => rings.map((ring) => ring.length))).toEqual([[5], [5]]);
});

test("a ring that was written the wrong way round is turned", () => {
  const turned = [...cell(1, 0)].reverse();
  expect(land(dissolve([area([cell(0, 0)]), area([turned])]))).toBe(200);
});

test("borders that do not match corner for corner are kept, and the land is the same", () => {
  const split: Ring = [
    [10, 0],
    [20, 0],
    [20, 10],
    [10, 10],
    [10, 4],
    [10, 0],
  ];
  const { coordinates } = dissolve([area([cell(0, 0)]), area([split])]);
  expect(coordinates).toHaveLength(2);
  expect(land({ type: "MultiPolygon", coordinates })).toBe(200);
});

test("an island in a lake is nested in neither the wrong way", () => {
  const lake: Ring = [
    [40, 0],
    [0, 0],
    [0, 40],
    [40, 40],
    [40, 0],
  ];
  const shore: Ring = [
    [-20, -20],
    [60, -20],
    [60, 60],
    [-20, 60],
    [-20, -20],
  ];
  const { coordinates } = dissolve([area([shore, lake]), area([cell(1, 1)]), area([cell(2, 1)])]);
  expect(coordinates.map((rings) => rings.length).sort()).toEqual([1, 2]);
  expect(land({ type: "MultiPolygon", coordinates })).toBe(6400 - 1600 + 200);
});

const somePattern = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), {
  minLength: 1,
  maxLength: 30,
  selector: ([column, row]) => 10 * column + row,
});

test("whatever pattern of squares, a point is in the whole exactly when it is in a part, and no ring touches itself", () => {
  fc.assert(
    fc.property(somePattern, (cells) => {
      const whole = dissolve(cells.map(([column, row]) => area([cell(column, row)])));
      expect(land(whole)).toBe(100 * cells.length);
      const taken = new Set(cells.map(String));
      const index = new AreaIndex([whole]);
      for (let column = 0; column < 7; column++)
        for (let row = 0; row < 7; row++)
          expect(index.locate(10 * column + 5, 10 * row + 5)).toBe(taken.has(`${column},${row}`) ? 0 : -1);
      for (const [shell, ...holes] of whole.coordinates) {
        expect(signedArea(shell as Ring)).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
      }
      for (const ring of whole.coordinates.flat()) {
        expect(corners(ring)).toBe(ring.length - 1);
        expect(ring[0]).toEqual(ring.at(-1) as Position);
      }
    }),
    { numRuns: 200 },
  );
});
