import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Land } from "../land/make-land.ts";
import { type Shape, strip } from "../plane/rings.ts";
import { degreesFrom, lineInDegrees, shapeInDegrees } from "./degrees.ts";

export const ATTRIBUTION = "Fiktiv kommune – laget for Spredt";

type Layer = "land" | "green" | "lakes" | "streams" | "roads" | "places";

export interface Basemap {
  readonly version: 1;
  readonly attribution: string;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly layers: Readonly<Record<Layer, FeatureCollection>>;
}

/** What the map draws underneath everything: land, green, water, roads by class, and names by rank, in degrees. */
export function makeBasemap(land: Land): Basemap {
  const { plan } = land;
  const degrees = degreesFrom(plan.origin);
  const areas = (shape: Shape, properties: Record<string, string>): Feature[] =>
    shapeInDegrees(shape, degrees).map((coordinates) =>
      feature({ type: "Polygon", coordinates }, properties),
    );
  const lines = (line: Parameters<typeof lineInDegrees>[0], properties: Record<string, string>): Feature =>
    feature({ type: "LineString", coordinates: lineInDegrees(line, degrees) }, properties);
  const place = ({
    name,
    rank,
    at,
  }: {
    name: string;
    rank: string;
    at: readonly [number, number];
  }): Feature => feature({ type: "Point", coordinates: degrees(at) }, { name, rank });
  return {
    version: 1,
    attribution: ATTRIBUTION,
    bounds: boundsOf(land),
    layers: {
      land: collection([
        ...areas(land.coast, { kind: "ground" }),
        ...plan.piers.flatMap((pier) => areas([[strip(pier, 4)]], { kind: "pier" })),
      ]),
      green: collection(land.green.flatMap(({ kind, shape }) => areas(shape, { kind }))),
      lakes: collection(areas(land.water.lakes, {})),
      streams: collection(
        land.water.streams.map(({ line, size }) =>
          lines(line, { class: size > 3_000_000 ? "river" : "stream" }),
        ),
      ),
      roads: collection(
        land.stretches.map(({ class: kind, street, line }) =>
          lines(line, { class: kind, name: land.streets.get(street) ?? "" }),
        ),
      ),
      places: collection([
        ...plan.settlements.map(({ name, kind, at }) => place({ name, rank: kind, at })),
        ...plan.names.map(place),
      ]),
    },
  };
}

/** Building footprints, drawn at close zoom. Only houses that are not homes say what they are, because homes are many. */
export function makeFootprints(land: Land): FeatureCollection {
  const degrees = degreesFrom(land.plan.origin);
  return collection(
    land.houses.map(({ outline, form, dwellings, landmark }) =>
      feature(
        { type: "Polygon", coordinates: [lineInDegrees(outline, degrees)] },
        dwellings > 0 ? {} : landmark === undefined ? { kind: form } : { kind: form, name: landmark },
      ),
    ),
  );
}

function boundsOf({ plan }: Land): readonly [number, number, number, number] {
  const degrees = degreesFrom(plan.origin);
  const corners = [0, plan.width].flatMap((x) => [0, plan.height].map((y) => degrees([x, y])));
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

const feature = (geometry: Geometry, properties: Record<string, string>): Feature => ({
  type: "Feature",
  properties,
  geometry,
});
const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
