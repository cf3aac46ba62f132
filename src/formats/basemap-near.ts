import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { WorkingCrs } from "../engine/index.ts";
import type { BasemapLayers } from "./basemap-ground.ts";
import { converter, DEGREES } from "./crs.ts";

/** The layers of a base map with only what can be seen in a box of the plane, metres: one plot's surroundings are a few of a city's hundred thousand roads. */
export function basemapNear(
  layers: BasemapLayers,
  [west, south, east, north]: readonly [number, number, number, number],
  crs: WorkingCrs,
): BasemapLayers {
  const convert = converter(crs, DEGREES);
  const corners = [
    convert(west, south),
    convert(east, south),
    convert(west, north),
    convert(east, north),
  ] as const;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  const near = <G extends Geometry, P>(
    collection: FeatureCollection<G, P> | undefined,
  ): FeatureCollection<G, P> | undefined =>
    collection && {
      ...collection,
      features: collection.features.filter((feature) => meets(feature as Feature<Geometry, unknown>, box)),
    };
  const kept = {
    land: near(layers.land),
    green: near(layers.green),
    lakes: near(layers.lakes),
    streams: near(layers.streams),
    roads: near(layers.roads),
    places: near(layers.places),
  };
  return Object.fromEntries(Object.entries(kept).filter(([, layer]) => layer !== undefined)) as BasemapLayers;
}

/** Whether the box around a feature meets the other box. */
function meets(
  { geometry }: Feature<Geometry, unknown>,
  [west, south, east, north]: readonly number[],
): boolean {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = ([x = Number.NaN, y = Number.NaN]: Position): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  };
  if (geometry.type === "Point") take(geometry.coordinates);
  else if (geometry.type === "LineString") for (const position of geometry.coordinates) take(position);
  // The outer ring goes round all of it.
  else if (geometry.type === "Polygon") for (const position of geometry.coordinates[0] ?? []) take(position);
  return left <= (east ?? 0) && right >= (west ?? 0) && bottom <= (north ?? 0) && top >= (south ?? 0);
}
