import type { Feature, FeatureCollection, Geometry } from "geojson";

export type Properties = Readonly<Record<string, string | number | boolean>>;

export const feature = (geometry: Geometry, properties: Properties = {}): Feature => ({
  type: "Feature",
  geometry,
  properties,
});

export const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

export const EMPTY = collection([]);
