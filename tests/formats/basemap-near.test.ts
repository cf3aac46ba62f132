import fc from "fast-check";
import type { FeatureCollection, LineString, Polygon } from "geojson";
import { expect, test } from "vitest";
import { converter, DEGREES } from "../../src/formats/crs.ts";
import { basemapGround, basemapNear } from "../../src/formats/index.ts";

const CRS = "EPSG:25832";
const degrees = converter(CRS, DEGREES);
const line = (
  ...corners: readonly (readonly [number, number])[]
): FeatureCollection<LineString, { class: "street" }> => ({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { class: "street" },
      geometry: { type: "LineString", coordinates: corners.map(([x, y]) => [...degrees(x, y)]) },
    },
  ],
});
const land: FeatureCollection<Polygon> = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: {},
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [500_000, 6_600_000],
            [600_000, 6_600_000],
            [600_000, 6_700_000],
            [500_000, 6_700_000],
            [500_000, 6_600_000],
          ].map(([x = 0, y = 0]) => [...degrees(x, y)]),
        ],
      },
    },
  ],
};
const box = [550_000, 6_650_000, 551_000, 6_651_000] as const;

test("land that goes round the box is kept, a street far away is not, and what is kept is as it was", () => {
  const near = basemapNear({ land, roads: line([560_000, 6_650_000], [560_500, 6_650_000]) }, box, CRS);
  expect(near.roads?.features).toEqual([]);
  expect(near.land).toEqual(land);
  expect(near.lakes).toBeUndefined();
});

test("no street that has a corner in the box is left out, nor one that crosses it", () => {
  const metre = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(metre, metre, fc.integer({ min: -5000, max: 5000 }), (dx, dy, away) => {
      const inside = [550_000 + dx, 6_650_000 + dy] as const;
      const street = line(inside, [inside[0] + away, inside[1] - away]);
      expect(basemapGround(basemapNear({ roads: street }, box, CRS), "", CRS).roads).toHaveLength(1);
    }),
  );
  const across = line([549_000, 6_650_500], [552_000, 6_650_500]);
  expect(basemapNear({ roads: across }, box, CRS).roads?.features).toHaveLength(1);
});
