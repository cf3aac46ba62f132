import type { LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import proj4 from "proj4";
import { type Area, at, type Lines, type Point, type Position, type WorkingCrs } from "../../engine/index.ts";
import { degreeGrid } from "./degree-grid.ts";
import type { LonLat } from "./lon-lat.ts";

/** ETRS89 / UTM: the zones Norwegian municipalities work in. EPSG registry. */
const DEFINITION: Readonly<Record<WorkingCrs, string>> = {
  "EPSG:25832": "+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs",
  "EPSG:25833": "+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs",
  "EPSG:25835": "+proj=utm +zone=35 +ellps=GRS80 +units=m +no_defs",
};

/** The one bridge between the dataset's metres and the map's degrees. */
export interface Degrees {
  readonly crs: WorkingCrs;
  readonly point: (point: Point) => LonLat;
  readonly position: (position: Position) => LonLat;
  readonly metres: (lonLat: { readonly lng: number; readonly lat: number }) => Point;
  /** Shapes are converted once and kept for as long as the dataset holds them. */
  readonly area: (area: Area) => MultiPolygon;
  readonly lines: (lines: Lines) => MultiLineString;
  readonly ring: (corners: readonly Position[]) => Polygon;
  readonly line: (corners: readonly Position[]) => LineString;
}

const made = new Map<WorkingCrs, Degrees>();

export function degreesFor(crs: WorkingCrs): Degrees {
  const known = made.get(crs);
  if (known) return known;
  const converter = proj4(DEFINITION[crs]);
  const position = degreeGrid(([x, y]) => converter.inverse([x, y]) as LonLat);
  const kept = new WeakMap<Area | Lines, MultiPolygon | MultiLineString>();
  const keep = <In extends Area | Lines, Out extends MultiPolygon | MultiLineString>(
    shape: In,
    make: () => Out,
  ): Out => {
    const before = kept.get(shape);
    if (before) return before as Out;
    const now = make();
    kept.set(shape, now);
    return now;
  };
  const degrees: Degrees = {
    crs,
    position,
    point: ({ x, y }) => position([x, y]),
    metres: ({ lng, lat }) => {
      const [x = 0, y = 0] = converter.forward([lng, lat]);
      return at(x, y);
    },
    area: (area) =>
      keep(area, () => ({
        type: "MultiPolygon",
        coordinates: area.coordinates.map((polygon) => polygon.map((ring) => ring.map(position))),
      })),
    lines: (lines) =>
      keep(lines, () => ({
        type: "MultiLineString",
        coordinates: lines.coordinates.map((line) => line.map(position)),
      })),
    ring: (corners) => {
      const open = corners.map(position);
      const [first] = open;
      return { type: "Polygon", coordinates: [first ? [...open, first] : []] };
    },
    line: (corners) => ({ type: "LineString", coordinates: corners.map(position) }),
  };
  made.set(crs, degrees);
  return degrees;
}
