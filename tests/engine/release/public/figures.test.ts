import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  makeRelease,
  publicAreaFigures,
  type ReleaseFile,
  type ReleaseTable,
  releaseTable,
  type ZoneClass,
} from "../../../../src/engine/release/index.ts";
import { noiseChance } from "../../../../src/engine/release/public/coin-law.ts";
import { shownSum, zoneClass } from "../../../../src/engine/release/public/figures.ts";
import { sumError } from "../../../../src/engine/release/public/sum-error.ts";
import { asked, aTownOfEight, aTownWithAll, good, theHouse } from "../municipality.ts";

describe("classes and sums", () => {
  test("classes begin at 0, 5 and 10, and a cap under 10 hides the last", () => {
    const of = (y: number): ZoneClass => zoneClass(y, 10);
    expect([-7, 0, 4, 5, 9, 10, 99].map(of)).toEqual(["0-4", "0-4", "0-4", "5-9", "5-9", "10+", "10+"]);
    expect(zoneClass(99, 9)).toBe("5-9");
  });

  test("sums go to the nearest 5, never below 0", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 5000 }), (sum) => {
        const shown = shownSum(sum);
        expect(shown % 5).toBe(0);
        expect(Math.abs(shown - Math.max(sum, 0))).toBeLessThanOrEqual(2);
      }),
    );
    expect(Object.is(shownSum(-2), -0)).toBe(false);
  });

  test("the error of a sum is that of the design for three zones and for eight, and of one zone as enumerated", () => {
    expect(sumError(3)).toBe(7);
    expect(sumError(8)).toBe(11);
    const inside = (e: number) =>
      Array.from({ length: 2 * e + 1 }, (_, i) => noiseChance(i - e)).reduce((a, b) => a + b, 0);
    expect(inside(sumError(1))).toBeGreaterThanOrEqual(0.95);
    expect(inside(sumError(1) - 1)).toBeLessThan(0.95);
    // Far out the law is normal, of variance 4 a zone.
    expect(Math.abs(sumError(400) - 1.96 * 40)).toBeLessThan(2);
  });
});

describe("the table of a release", () => {
  const made = good(makeRelease(asked(aTownWithAll(), { houses: [theHouse] })));
  const table: ReleaseTable = releaseTable(made.file);

  test("shows every zone in a class, and districts and the municipality as sums with their errors", () => {
    expect(made.file.detail).toBe("zones");
    expect(table.zones.map(({ shown }) => shown)).toEqual(
      made.file.counts.map((y, i) => zoneClass(y, made.file.partition.zones[i]?.cap ?? 0)),
    );
    expect(table.districts.map(({ shown }) => shown?.error)).toEqual([sumError(4) + 2, sumError(4) + 2]);
    expect(table.municipality).toEqual({ sum: made.file.sum, error: sumError(8) + 2 });
    const total = made.file.counts.slice(0, 4).reduce((a, b) => a + b, 0);
    expect(table.districts[0]?.shown?.sum).toBe(shownSum(total));
  });

  test("lists public houses by zone and area, beside the classes", () => {
    expect(table.publicUnits).toBe(3);
    expect(table.zones.map(({ publicUnits }) => publicUnits)).toEqual([3, 0, 0, 0, 0, 0, 0, 0]);
    expect(table.districts.map(({ publicUnits }) => publicUnits)).toEqual([3, 0]);
    const [first, second] = publicAreaFigures(made.file);
    expect(first).toMatchObject({ publicUnits: 3, per1000: 2, residents: 1500 });
    expect(second).toMatchObject({ publicUnits: 0, per1000: 0 });
  });

  test("with few homes in the sum has no figure of zones or districts", () => {
    const few: ReleaseFile = good(makeRelease(asked(aTownOfEight(1)))).file;
    const shown = releaseTable(few);
    expect(few).toMatchObject({ detail: "municipality", limit: "few-homes", counts: [] });
    expect([...shown.zones, ...shown.districts].every((figure) => figure.shown === null)).toBe(true);
    expect(shown.municipality?.sum).toBeLessThanOrEqual(20);
    expect(publicAreaFigures(few)).toHaveLength(8);
  });
});
