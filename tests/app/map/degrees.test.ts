import proj4 from "proj4";
import { describe, expect, it } from "vitest";
import { degreesFor } from "../../../src/app/map/degrees.ts";
import { at, square } from "../../support/a-town.ts";

const UTM = {
  "EPSG:25832": "+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs",
  "EPSG:25833": "+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs",
  "EPSG:25835": "+proj=utm +zone=35 +ellps=GRS80 +units=m +no_defs",
} as const;

/** Metres per degree, near enough to compare two points that are centimetres apart. */
const metresBetween = ([lngA, latA]: readonly number[], [lngB, latB]: readonly number[]) =>
  Math.hypot(
    ((lngA ?? 0) - (lngB ?? 0)) * 111_320 * Math.cos(((latA ?? 0) * Math.PI) / 180),
    ((latA ?? 0) - (latB ?? 0)) * 111_320,
  );

describe("metres to degrees", () => {
  it.each([
    ["EPSG:25832", 262_345.6, 6_649_999.9],
    ["EPSG:25833", 649_870.1, 7_732_123.4],
    ["EPSG:25835", 601_234.5, 7_780_777.7],
  ] as const)("stays within ten centimetres of the exact projection in %s", (crs, x, y) => {
    const exact = proj4(UTM[crs]).inverse([x, y]);
    expect(metresBetween(degreesFor(crs).point(at(x, y)), exact)).toBeLessThan(0.1);
  });

  it("comes back to the same metres", () => {
    const degrees = degreesFor("EPSG:25832");
    const [lng, lat] = degrees.point(at(297_777.7, 6_612_345.6));
    const back = degrees.metres({ lng, lat });
    expect(Math.hypot(back.x - 297_777.7, back.y - 6_612_345.6)).toBeLessThan(0.1);
  });

  it("converts a shape once and keeps it", () => {
    const degrees = degreesFor("EPSG:25832");
    const outline = square(at(300_000, 6_600_000), 100);
    expect(degrees.area(outline)).toBe(degrees.area(outline));
  });

  it("closes a ring of corners", () => {
    const { coordinates } = degreesFor("EPSG:25832").ring([
      [300_000, 6_600_000],
      [300_100, 6_600_000],
      [300_100, 6_600_100],
    ]);
    expect(coordinates[0]).toHaveLength(4);
    expect(coordinates[0]?.[3]).toEqual(coordinates[0]?.[0]);
  });
});
