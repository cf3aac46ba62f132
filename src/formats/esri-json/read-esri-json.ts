import type { Issue } from "../../engine/index.ts";
import { featureTable } from "../feature-table.ts";
import { own } from "../json-text.ts";
import { polygonsOf } from "../rings-to-polygons.ts";
import type { OnProgress, RawGeometry, Table } from "../table.ts";

/** A FeatureSet of ArcGIS: attributes and geometries of its own, in the system its `wkid` says. */
export function readEsriJson(
  file: string,
  root: unknown,
  issues: Issue[],
  progress?: OnProgress,
): readonly Table[] {
  const listed = own(root, "features");
  const features = (Array.isArray(listed) ? (listed as readonly unknown[]) : []).map((feature) => ({
    type: "Feature",
    properties: own(feature, "attributes") ?? {},
    geometry: geometryOf(own(feature, "geometry")),
  }));
  const wkid =
    wkidOf(own(root, "spatialReference")) ??
    wkidOf(own(own((listed as readonly unknown[] | undefined)?.[0], "geometry"), "spatialReference"));
  const crs = wkid === undefined ? {} : { crs: `EPSG:${wkid}` };
  const table = featureTable(file, "esri-json", { features, ...crs }, issues, progress);
  if (!table) issues.push({ code: "table-empty", severity: "reject", at: { file } });
  return table ? [table] : [];
}

function wkidOf(reference: unknown): number | undefined {
  const told = own(reference, "latestWkid") ?? own(reference, "wkid");
  return typeof told === "number" ? told : undefined;
}

function geometryOf(value: unknown): RawGeometry | null {
  const [x, y] = [own(value, "x"), own(value, "y")];
  if (typeof x === "number" && typeof y === "number") return { type: "Point", coordinates: [x, y] };
  const points = own(value, "points");
  if (Array.isArray(points)) return { type: "MultiPoint", coordinates: points };
  const paths = own(value, "paths");
  if (Array.isArray(paths)) {
    return paths.length === 1
      ? { type: "LineString", coordinates: paths[0] }
      : { type: "MultiLineString", coordinates: paths };
  }
  const rings = own(value, "rings");
  return Array.isArray(rings) ? polygonsOf(rings as readonly unknown[]) : null;
}
