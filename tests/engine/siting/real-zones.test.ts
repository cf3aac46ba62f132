import {
  booleanIntersects,
  featureCollection,
  intersect,
  multiPolygon,
  pointOnFeature,
  union,
} from "@turf/turf";
import proj4 from "proj4";
import { describe, expect, test } from "vitest";
import { signedArea } from "../../../src/engine/geometry/edge-set.ts";
import { segmentDistance } from "../../../src/engine/geometry/segment-distance.ts";
import type { Area, Position, ZoneKind } from "../../../src/engine/index.ts";
import { keptDistance } from "../../../src/engine/siting/rounding.ts";
import { aTown, at, square, type Town } from "../../support/a-town.ts";
import { hasSamples, sample } from "../../support/shared-samples.ts";
import { judged } from "./judged.ts";

const UTM32 = "+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs";

interface Real {
  readonly name: string;
  readonly type: string;
  readonly shape: Area;
}

/** Polygons of a sample file in metres (EPSG:25832). */
function realAreas(file: string): readonly Real[] {
  const { features } = JSON.parse(new TextDecoder().decode(sample(file).bytes)) as {
    features: { properties: Record<string, unknown>; geometry: { coordinates: Position[][] } }[];
  };
  return features.map(({ properties, geometry }) => ({
    name: String(properties.navn ?? ""),
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

const ofTurf = ({ coordinates }: Area) => multiPolygon(coordinates as unknown as number[][][][]);

function covered(all: Town, area: Area): Town {
  const xs = area.coordinates.flat(2).map(([x]) => x);
  const ys = area.coordinates.flat(2).map(([, y]) => y);
  const middle = at((Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2);
  for (const kind of ["natureReserve", "contaminatedGround", "sea", "watercourse"] as const)
    all.coverage(kind, square(middle, 200_000));
  return all;
}

describe.skipIf(!hasSamples)("real zones", () => {
  test("the share of plots along real nature reserves is the one Turf finds", () => {
    const reserves = realAreas("constraints/derived_naturvernomraader_from_sosi.geojson");
    const zones = covered(aTown(), reserves[0]?.shape as Area);
    reserves.forEach(({ shape, name }, i) => {
      zones.zone(`r${i}`, "natureReserve", shape, { name });
    });
    const plots = reserves.flatMap(({ shape }) => {
      const ring = shape.coordinates[0]?.[0] ?? [];
      // Four corners of each boundary, and a place inside.
      const inside = pointOnFeature(ofTurf(shape)).geometry.coordinates as unknown as Position;
      return [...[0, 1, 2, 3].map((q) => ring[Math.floor((q * ring.length) / 4)] as Position), inside];
    });
    const town = zones.dataset();
    let partly = 0;
    let inside = 0;
    for (const [x, y] of plots) {
      const plot = square(at(x, y), 60);
      const near = reserves.filter(({ shape }) => booleanIntersects(ofTurf(shape), ofTurf(plot)));
      const [first, ...others] = near.map(({ shape }) => ofTurf(shape));
      const all = first && others.length > 0 ? union(featureCollection([first, ...others])) : first;
      const common = all && intersect(featureCollection([ofTurf(plot), all]));
      const turf = sumOf(common?.geometry ?? undefined) / 3600;
      const { verdict, measured } = judged({
        ...town,
        plots: aTown().plot("a", plot).dataset().plots,
      }).finding("h15-ground-and-nature");
      expect(Math.abs((measured ?? -1) - turf)).toBeLessThan(0.0101);
      if (turf >= 0.99) expect(verdict).toBe("conflict");
      else if (turf > 0.001) expect(["conflict", "investigate"]).toContain(verdict);
      else if (turf === 0) expect(verdict).toBe("met");
      if (turf > 0.01 && turf < 0.99) partly++;
      if (turf >= 0.99) inside++;
    }
    expect(partly).toBeGreaterThan(20);
    expect(inside).toBeGreaterThan(5);
  });

  test("towns of Agder stand as far from the real sea as a loop over every edge says", () => {
    const cover = realAreas("constraints/derived_n50_arealdekke_agder_from_sosi.geojson");
    const sea = cover.filter(({ type }) => type === "Havflate");
    const towns = cover.filter(({ type }) => type === "TettBebyggelse");
    expect(sea.length).toBeGreaterThan(10);
    const zones = covered(aTown(), sea[0]?.shape as Area);
    const kinds: Readonly<Record<string, ZoneKind>> = {
      Havflate: "sea",
      Innsjø: "watercourse",
      ElvBekk: "watercourse",
      DyrketMark: "cultivatedLand",
    };
    cover.forEach(({ type, shape }, i) => {
      const kind = kinds[type];
      if (kind) zones.zone(`c${i}`, kind, shape);
    });
    const town = zones.dataset();
    const spot = Math.sqrt(42 / Math.PI);
    for (const { shape } of towns) {
      const [x, y] = pointOnFeature(ofTurf(shape)).geometry.coordinates as unknown as Position;
      let nearest = Number.POSITIVE_INFINITY;
      for (const { shape: water } of sea)
        for (const ring of water.coordinates.flat())
          for (let i = 1; i < ring.length; i++) {
            const [x1, y1] = ring[i - 1] as Position;
            const [x2, y2] = ring[i] as Position;
            nearest = Math.min(nearest, segmentDistance(x, y, x1, y1, x2, y2));
          }
      const { measured, facts } = judged({
        ...town,
        plots: aTown()
          .plot("a", square(at(x, y), 30))
          .dataset().plots,
      }).finding("h7-shoreline");
      if (facts.beyond) expect(nearest).toBeGreaterThan(1000);
      else expect(measured).toBe(keptDistance(Math.max(0, nearest - spot)));
    }
  });
});

function sumOf(geometry: { type: string; coordinates: unknown } | undefined): number {
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
