import type { Feature, FeatureCollection, Geometry } from "geojson";
import { degreesFrom, lineInDegrees, shapeInDegrees } from "./degrees.ts";
import type { Land } from "./make-land.ts";
import type { StreetNames } from "./name-streets.ts";

export interface Basemap {
  readonly version: 1;
  readonly attribution: string;
  readonly bounds: readonly [number, number, number, number];
  readonly layers: Readonly<
    Record<"land" | "green" | "lakes" | "streams" | "roads" | "places", FeatureCollection>
  >;
}

export const ATTRIBUTION = "Fiktiv kommune – laget for Spredt";

/** What the map draws underneath everything: land, green, water, roads by class, and names by rank, in degrees. */
export function makeBasemap(land: Land, streets: StreetNames): Basemap {
  const { plan } = land;
  const degrees = degreesFrom(plan.origin);
  const corners = [
    degrees([0, 0]),
    degrees([plan.width, 0]),
    degrees([0, plan.height]),
    degrees([plan.width, plan.height]),
  ];
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  return {
    version: 1,
    attribution: ATTRIBUTION,
    bounds: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)],
    layers: {
      land: collection(
        land.coast.map((rings) =>
          feature({ type: "Polygon", coordinates: shapeInDegrees([rings], degrees)[0] ?? [] }, {}),
        ),
      ),
      green: collection(
        land.green.flatMap(({ kind, shape }) =>
          shape.map((rings) =>
            feature({ type: "Polygon", coordinates: shapeInDegrees([rings], degrees)[0] ?? [] }, { kind }),
          ),
        ),
      ),
      lakes: collection(
        land.water.lakes.map((rings) =>
          feature({ type: "Polygon", coordinates: shapeInDegrees([rings], degrees)[0] ?? [] }, {}),
        ),
      ),
      streams: collection(
        land.water.streams.map(({ line, size }) =>
          feature(
            { type: "LineString", coordinates: lineInDegrees(line, degrees) },
            { class: size > 3_000_000 ? "river" : "stream" },
          ),
        ),
      ),
      roads: collection(
        land.stretches.map((stretch) =>
          feature(
            { type: "LineString", coordinates: lineInDegrees(stretch.line, degrees) },
            { class: stretch.class, name: streets.get(stretch.street) ?? "" },
          ),
        ),
      ),
      places: collection([
        ...plan.settlements.map(({ name, kind, at }) =>
          feature({ type: "Point", coordinates: degrees(at) }, { name, rank: kind }),
        ),
        ...plan.names.map(({ name, rank, at }) =>
          feature({ type: "Point", coordinates: degrees(at) }, { name, rank }),
        ),
      ]),
    },
  };
}

/** Building footprints, drawn at close zoom; `kind` tells homes from other houses. */
export function makeFootprints(land: Land): FeatureCollection {
  const degrees = degreesFrom(land.plan.origin);
  return collection(
    land.houses.map(({ outline, form, landmark }) =>
      feature(
        { type: "Polygon", coordinates: [lineInDegrees(outline, degrees)] },
        { kind: form, ...(landmark === undefined ? {} : { name: landmark }) },
      ),
    ),
  );
}

const feature = (geometry: Geometry, properties: Record<string, string>): Feature => ({
  type: "Feature",
  properties,
  geometry,
});
const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
