import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_RESIDENCES, neighboursWithin, type Residences } from "../../../src/engine/index.ts";
import { at, square } from "../../support/a-town.ts";

const residences = (...rows: readonly (readonly [number, number, number])[]): Residences => ({
  x: Float64Array.from(rows, ([x]) => x),
  y: Float64Array.from(rows, ([, y]) => y),
  dwellings: Int32Array.from(rows, ([, , dwellings]) => dwellings),
  residents: Int32Array.from(rows, () => -1),
  labels: [],
});
/** From −20 to 20 both ways. */
const plot = square(at(0, 0), 40);

test("the distance is from the plot's outline, its rim included", () => {
  const around = residences([120, 0, 2], [120.01, 0, 5], [0, 0, 1], [90, 90, 3], [95, 95, 7]);
  // 70 m each way from the corner is 98.99 m; 75 m each way is 106.07 m.
  expect(neighboursWithin(around, plot, 100)).toEqual({
    addresses: 3,
    homes: 6,
    uncounted: 0,
    indexes: Int32Array.of(0, 2, 3),
  });
});

test("an address whose homes nobody has counted is told of, and is no number of homes", () => {
  expect(neighboursWithin(residences([30, 0, -1], [40, 0, 4]), plot, 50)).toMatchObject({
    addresses: 2,
    homes: 4,
    uncounted: 1,
  });
});

test("without addresses there is nobody to count", () => {
  expect(neighboursWithin(NO_RESIDENCES, plot, 500)).toMatchObject({ addresses: 0, homes: 0 });
});

test("a wider circle never tells fewer", () => {
  const point = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), fc.nat(9));
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), fc.nat(300), fc.nat(100), (rows, metres, more) => {
      const near = new Set(neighboursWithin(residences(...rows), plot, metres).indexes);
      const wide = new Set(neighboursWithin(residences(...rows), plot, metres + more).indexes);
      for (const index of near) expect(wide).toContain(index);
    }),
  );
});
