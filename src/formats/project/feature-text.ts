import type { Area, Issue, Known, Lines, Point, RowRef, WorkingCrs } from "../../engine/index.ts";
import { UNKNOWN } from "../../engine/index.ts";
import { own, parseJson } from "../json-text.ts";
import { RecordReader } from "./record-reader.ts";

export interface FeatureOut {
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
  readonly geometry:
    | Area
    | Lines
    | { readonly type: "Point"; readonly coordinates: readonly [number, number] };
}

export const pointOf = (at: Point): FeatureOut["geometry"] => ({ type: "Point", coordinates: [at.x, at.y] });
export const orNull = <T>(value: Known<T>): T | null => (value === UNKNOWN ? null : (value as T));
export const refColumns = (from: RowRef) => ({
  fromFile: from.file,
  fromSheet: from.sheet ?? null,
  fromRow: from.row,
});

/**
 * GeoJSON in the working CRS with the `crs` member of GeoJSON 2008, which QGIS and GDAL read exactly. RFC 7946 would want
 * longitude and latitude, and every save would then move every coordinate by a rounding: the dataset hash would change.
 * One feature per line, so that two projects can be compared line by line.
 */
export function writeFeatures(crs: WorkingCrs, features: readonly FeatureOut[]): string {
  const head = `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::${crs.slice(5)}"}},"features":[`;
  const lines = features.map((feature) =>
    JSON.stringify({ type: "Feature", properties: feature.properties, geometry: feature.geometry }),
  );
  return `${head}\n${lines.join(",\n")}${lines.length > 0 ? "\n" : ""}]}\n`;
}

/** Every feature through `read`, rows counted from 1. A collection in another CRS than the project's is refused. */
export function readFeatures<T>(
  file: string,
  text: string,
  crs: WorkingCrs,
  issues: Issue[],
  read: (record: RecordReader) => T,
): readonly T[] {
  const parsed = parseJson(text);
  const features = parsed.ok ? own(parsed.value, "features") : undefined;
  if (!parsed.ok || !Array.isArray(features)) {
    issues.push({ code: "project-bad-part", severity: "reject", at: { file } });
    return [];
  }
  const name = own(own(own(parsed.value, "crs"), "properties"), "name");
  if (name !== `urn:ogc:def:crs:EPSG::${crs.slice(5)}`) {
    issues.push({
      code: "project-other-crs",
      severity: "reject",
      at: { file, column: "crs" },
      seen: String(name).slice(0, 80),
      params: { crs },
    });
    return [];
  }
  return features.map((feature, i) =>
    read(
      new RecordReader(own(feature, "properties"), { file, row: i + 1 }, issues, own(feature, "geometry")),
    ),
  );
}
