import type { FeatureCollection, LineString, Point, Polygon } from "geojson";

type RoadClass = "trunk" | "county" | "collector" | "street" | "path" | "stream";
type PlaceRank = "town" | "suburb" | "village" | "water" | "hill" | "island";

interface RoadProperties {
  readonly class: RoadClass;
  readonly name?: string;
}
interface PlaceProperties {
  readonly name: string;
  readonly rank: PlaceRank;
}

/** `basemap.json` of a project: a muted map in degrees, served beside the app. */
export interface BasemapFile {
  readonly attribution: string;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly layers: {
    readonly land?: FeatureCollection<Polygon>;
    readonly green?: FeatureCollection<Polygon>;
    readonly lakes?: FeatureCollection<Polygon>;
    readonly streams?: FeatureCollection<LineString>;
    readonly roads?: FeatureCollection<LineString, RoadProperties>;
    readonly places?: FeatureCollection<Point, PlaceProperties>;
  };
}

/** Reads what was fetched; null when it is not a base map this version knows. */
export function basemapFrom(content: unknown): BasemapFile | null {
  const file = content as Partial<BasemapFile & { version: number }> | null;
  if (file?.version !== 1 || !file.layers || file.bounds?.length !== 4) return null;
  return {
    attribution: file.attribution ?? "",
    bounds: file.bounds,
    layers: file.layers,
  };
}
