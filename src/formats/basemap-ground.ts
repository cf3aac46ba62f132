import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from "geojson";
import {
  NO_GROUND,
  type PlaceRank,
  type PublicGround,
  type RoadRank,
  traceOf,
  type WorkingCrs,
} from "../engine/index.ts";
import { type Convert, converter, DEGREES } from "./crs.ts";

/** The layers of a project's offline base map, in degrees. Any of them may be missing. */
export interface BasemapLayers {
  readonly land?: FeatureCollection<Polygon>;
  readonly green?: FeatureCollection<Polygon>;
  readonly lakes?: FeatureCollection<Polygon>;
  readonly streams?: FeatureCollection<LineString>;
  readonly roads?: FeatureCollection<LineString, { readonly class: RoadRank }>;
  readonly places?: FeatureCollection<Point, { readonly name: string; readonly rank: PlaceRank }>;
}

/** A base map in metres, for a public case: it travels with the case, so that the case is drawn alike everywhere and offline. Buildings are no part of it. */
export function basemapGround(layers: BasemapLayers, attribution: string, crs: WorkingCrs): PublicGround {
  const convert = converter(DEGREES, crs);
  const patches = (features: readonly Feature<Polygon>[] = []) =>
    features.map(({ geometry }) => geometry.coordinates.map((ring) => traceOf(moved(ring, convert), true)));
  return {
    ...NO_GROUND,
    attribution,
    land: patches(layers.land?.features),
    green: patches(layers.green?.features),
    lakes: patches(layers.lakes?.features),
    roads: [
      ...(layers.streams?.features ?? []).map(({ geometry }) => ({
        rank: "stream" as const,
        line: traceOf(moved(geometry.coordinates, convert), false),
      })),
      ...(layers.roads?.features ?? []).map(({ geometry, properties }) => ({
        rank: properties.class,
        line: traceOf(moved(geometry.coordinates, convert), false),
      })),
    ],
    places: (layers.places?.features ?? []).map(({ geometry, properties: { name, rank } }) => {
      const [x, y] = convert(geometry.coordinates[0] ?? Number.NaN, geometry.coordinates[1] ?? Number.NaN);
      return { name, rank, x: Math.round(x), y: Math.round(y) };
    }),
  };
}

const moved = (line: readonly Position[], convert: Convert): readonly (readonly [number, number])[] =>
  line.map(([x = Number.NaN, y = Number.NaN]) => {
    const [mx, my] = convert(x, y);
    return [mx, my];
  });
