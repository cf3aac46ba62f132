import { multiPolygon, pointOnFeature } from "@turf/turf";
import proj4 from "proj4";
import { describe, expect, test } from "vitest";
import { EdgeSet } from "../../../../src/engine/geometry/edge-set.ts";
import type { Area, Position, ZoneKind } from "../../../../src/engine/index.ts";
import { checkLayout, fitHouses, keepsAll, layoutSite } from "../../../../src/engine/siting/index.ts";
import { aTown, at, square } from "../../../support/a-town.ts";
import { hasSamples, sample } from "../../../support/shared-samples.ts";
import { question } from "./a-layout.ts";

const UTM32 = "+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs";
const KINDS: Readonly<Record<string, ZoneKind>> = {
  Havflate: "sea",
  Innsjø: "watercourse",
  ElvBekk: "watercourse",
  DyrketMark: "cultivatedLand",
};

/** Land cover of Agder in metres (EPSG:25832). */
function cover(): { type: string; shape: Area }[] {
  const file = "constraints/derived_n50_arealdekke_agder_from_sosi.geojson";
  const { features } = JSON.parse(new TextDecoder().decode(sample(file).bytes)) as {
    features: { properties: Record<string, unknown>; geometry: { coordinates: Position[][] } }[];
  };
  return features.map(({ properties, geometry }) => ({
    type: String(properties.objekttypenavn ?? ""),
    shape: {
      type: "MultiPolygon",
      coordinates: [
        geometry.coordinates.map((ring) =>
          ring.map(([lon, lat]) => proj4(UTM32, [lon, lat]) as [number, number]),
        ),
      ],
    },
  }));
}

describe.skipIf(!hasSamples)("regions along real shores, lakes and fields", () => {
  test("keep every distance, lose no more than their tolerance, and hold layouts that pass", () => {
    const all = cover();
    const town = aTown();
    all.forEach(({ type, shape }, i) => {
      const kind = KINDS[type];
      if (kind) town.zone(`c${i}`, kind, shape);
    });
    // Plots of 60 m whose corner lies on a real boundary, or which lie inside a town.
    const places = all.slice(0, 60).flatMap(({ shape }) => {
      const ring = shape.coordinates[0]?.[0] ?? [];
      const inside = pointOnFeature(multiPolygon(shape.coordinates as unknown as number[][][][]));
      return [
        ring[0] as Position,
        ring[Math.floor(ring.length / 2)] as Position,
        inside.geometry.coordinates as unknown as Position,
      ];
    });
    places.forEach(([x, y], i) => {
      town.plot(`p${i}`, square(at(x + 25, y + 25), 60));
    });
    const dataset = town.dataset();
    let cut = 0;
    for (const { id } of dataset.plots) {
      const site = layoutSite(question(dataset, { plot: id, houses: 3 }));
      const shape = EdgeSet.of(site.region.shape);
      if (site.region.areaM2 > 0 && site.region.areaM2 < 52 * 52 - 1) cut++;
      const { minX, minY } = site.outline.bounds;
      for (let dx = 1.3; dx < 60; dx += 7.9)
        for (let dy = 1.7; dy < 60; dy += 7.9) {
          const [x, y] = [minX + dx, minY + dy];
          let spare = Number.POSITIVE_INFINITY;
          for (const { edges, metres, inside } of site.limits) {
            const within = edges.contains(x, y);
            const away = inside === within ? edges.edgeDistance(x, y, 500) : 0;
            spare = Math.min(spare, away - metres - (within && !inside ? 1 : 0));
          }
          const isIn = shape.edges.length > 0 && shape.contains(x, y);
          if (spare < -1e-6) expect(isIn).toBe(false);
          if (spare > site.region.tolerance + 1e-6) expect(isIn).toBe(true);
        }
      expect(keepsAll(checkLayout(site, fitHouses(site, 3).mostPlaced))).toBe(true);
    }
    expect(cut).toBeGreaterThan(5);
  });
});
