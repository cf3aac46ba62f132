import fc from "fast-check";
import { expect, test } from "vitest";
import { getisOrdTest } from "../../../../src/engine/dispersion/areal/autocorrelation/getis-ord.ts";
import { localMoran } from "../../../../src/engine/dispersion/areal/autocorrelation/local-moran.ts";
import { moranTest } from "../../../../src/engine/dispersion/areal/autocorrelation/moran.ts";
import {
  borderWeights,
  rowStandardised,
} from "../../../../src/engine/dispersion/areal/weights/border-weights.ts";
import { contiguity } from "../../../../src/engine/dispersion/areal/weights/contiguity.ts";
import { nearestAreas } from "../../../../src/engine/dispersion/areal/weights/nearest-areas.ts";
import { spatialLag } from "../../../../src/engine/dispersion/areal/weights/spatial-lag.ts";
import { weightSums } from "../../../../src/engine/dispersion/areal/weights/weight-sums.ts";
import { WEIGHT_STYLES, weightsFrom } from "../../../../src/engine/dispersion/areal/weights/weights.ts";
import type { Position } from "../../../../src/engine/index.ts";

/** Squares of a chessboard, row by row from the south-west, in the numbers of UTM 32. */
const board = (columns: number, rows: number, side = 100, jitter = () => 0): Position[][][] =>
  Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [600_000 + side * (i % columns), 6_650_000 + side * Math.floor(i / columns)];
    const corner = (dx: number, dy: number): Position => [x + dx * side + jitter(), y + dy * side + jitter()];
    return [[corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)]];
  });

test("Rook needs a side in common, queen a corner", () => {
  const outlines = board(3, 3);
  expect(contiguity(outlines, "rook")[4]).toEqual([1, 3, 5, 7]);
  expect(contiguity(outlines, "queen")[4]).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
  expect(contiguity(outlines, "rook")[0]).toEqual([1, 3]);
});

test("Corners half a millimetre apart are one, two millimetres apart are not", () => {
  const [left, right] = [board(1, 1), board(1, 1)];
  const beside = (gap: number) =>
    right.map((rings) => rings.map((ring) => ring.map(([x, y]): Position => [x + 100 + gap, y])));
  expect(contiguity([...left, ...beside(0.0005)], "rook", 0.001)).toEqual([[1], [0]]);
  expect(contiguity([...left, ...beside(0.002)], "queen", 0.001)).toEqual([[], []]);
});

test("Neighbours are the same whichever way corners are rounded below a millimetre", () => {
  let seed = 0;
  const jitter = () => 0.0003 * Math.sin(++seed);
  expect(contiguity(board(7, 5, 100, jitter), "queen", 0.001)).toEqual(contiguity(board(7, 5), "queen"));
});

test("A closed ring, a hole and a part make neighbours as any ring does", () => {
  const [outer] = board(1, 1, 300) as [Position[][]];
  const hole = (board(3, 3) as Position[][][])[4] as Position[][];
  const closed = hole.map((ring) => [...ring, ring[0] as Position]);
  const elsewhere = board(1, 1).map((rings) =>
    rings.map((ring) => ring.map(([x, y]): Position => [x + 300, y])),
  )[0] as Position[][];
  const withHole = [...outer, ...hole];
  expect(contiguity([withHole, closed, [...elsewhere, ...closed]], "rook")).toEqual([
    [1, 2],
    [0, 2],
    [0, 1],
  ]);
});

test("Contiguity is mutual, and rook is part of queen", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (columns, rows) => {
      const outlines = board(columns, rows);
      const [rook, queen] = [contiguity(outlines, "rook"), contiguity(outlines, "queen")];
      for (const [area, others] of rook.entries())
        for (const other of others) {
          expect(rook[other]).toContain(area);
          expect(queen[area]).toContain(other);
        }
      expect(rook.flat().length).toBe(2 * (columns * (rows - 1) + rows * (columns - 1)));
      expect(queen.flat().length - rook.flat().length).toBe(4 * (columns - 1) * (rows - 1));
    }),
    { numRuns: 30 },
  );
});

test("Six hundred areas of two hundred corners take no longer than their corners do", () => {
  // Sides of 50 pieces each, bent so that no two are alike.
  const bend = (x: number, y: number): Position => [
    600_000 + 500 * x + 20 * Math.sin(7 * y),
    6_650_000 + 500 * y + 20 * Math.cos(5 * x),
  ];
  const outlines = Array.from({ length: 600 }, (_, i) => {
    const [col, row] = [i % 30, Math.floor(i / 30)];
    const along = (k: number): readonly [number, number] => {
      const [side, step] = [Math.floor(k / 50), (k % 50) / 50];
      if (side === 0) return [col + step, row];
      if (side === 1) return [col + 1, row + step];
      return side === 2 ? [col + 1 - step, row + 1] : [col, row + 1 - step];
    };
    return [Array.from({ length: 200 }, (_, k) => bend(...along(k)))];
  });
  const before = performance.now();
  const queen = contiguity(outlines, "queen");
  const rook = contiguity(outlines, "rook");
  const taken = performance.now() - before;
  expect(queen[31]).toEqual([0, 1, 2, 30, 32, 60, 61, 62]);
  expect(rook[31]).toEqual([1, 30, 32, 61]);
  // 120 000 corners twice: some 80 ms alone; pairs of areas, or of corners, would take minutes.
  expect(taken).toBeLessThan(3000);
});

test("Borders are as long as the sides in common", () => {
  const borders = borderWeights(board(2, 2, 250));
  expect(Array.from(borders.neighbour)).toEqual([1, 2, 0, 3, 0, 3, 1, 2]);
  expect(Array.from(borders.weight)).toEqual(new Array(8).fill(250));
  expect(Array.from(rowStandardised(borders).weight)).toEqual(new Array(8).fill(0.5));
});

test("Every style sums to what it says, and an island counts under S alone", () => {
  const neighbours = [[1, 2], [0], [0], []];
  const sums = Object.fromEntries(
    WEIGHT_STYLES.map((style) => [style, weightSums(weightsFrom(neighbours, style))]),
  );
  expect(sums.B).toMatchObject({ n: 3, s0: 4 });
  for (const style of ["W", "C"]) expect(sums[style]?.s0).toBeCloseTo(3, 12);
  expect(sums.S?.s0).toBeCloseTo(4, 12);
  expect(sums.U?.s0).toBeCloseTo(1, 12);
  expect(weightsFrom(neighbours, "W").islands).toEqual([3]);
});

test("An island has a lag of 0 and no z of its own, and does not change I of the others' weights", () => {
  const weights = weightsFrom([[1], [0, 2], [1], []], "W");
  const values = [1, 2, 4, 9];
  expect(Array.from(spatialLag(weights, values))).toEqual([2, 2.5, 2, 0]);
  const local = localMoran(values, weights);
  expect(local.value[3]).toBe(0);
  expect(local.z[3]).toBeNaN();
  // By hand: mean 4, z = −3, −2, 0, 5; Σ z lag = 9/… : (−3)(−2) + (−2)(−1.5) + 0 = 9; n = 3 of S0 = 3; Σ z² = 38.
  expect(moranTest(values, weights).statistic).toBeCloseTo(9 / 38, 12);
  expect(moranTest(values, weights).expected).toBeCloseTo(-1 / 2, 12);
});

test("Ties among nearest areas go to the first, and k over what there is takes all", () => {
  const [x, y] = [Float64Array.of(0, 1, -1, 5), Float64Array.of(0, 0, 0, 0)];
  expect(nearestAreas(x, y, 1)).toEqual([[1], [0], [0], [1]]);
  expect(nearestAreas(x, y, 9)[0]).toEqual([1, 2, 3]);
});

test("With an island the general G expects what spdep expects, pairs of all with those that have neighbours", () => {
  const weights = weightsFrom([[1], [0, 2], [1], []], "B");
  expect(getisOrdTest([1, 2, 4, 9], weights).expected).toBeCloseTo(4 / (4 * 2), 12);
});
