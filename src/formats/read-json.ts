import type { Issue } from "../engine/index.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { readEsriJson } from "./esri-json/read-esri-json.ts";
import { readGeojson } from "./geojson/read-geojson.ts";
import { isJsonStat, readJsonStat } from "./json-stat/read-json-stat.ts";
import { own, parseJson } from "./json-text.ts";
import type { InputFile, OnProgress, Table } from "./table.ts";

/** Whatever a JSON file holds that is a table: GeoJSON in any of its roots, TopoJSON, ArcGIS's features or a cube of statistics. */
export async function readJson(
  { name, bytes }: InputFile,
  issues: Issue[],
  progress?: OnProgress,
): Promise<readonly Table[]> {
  const text = decodeUtf8(bytes);
  progress?.({ file: name, done: 0, total: text.length, phase: "read" });
  const parsed = parseJson(text);
  if (!parsed.ok) {
    issues.push({ code: parsed.error, severity: "reject", at: { file: name } });
    return [];
  }
  const root = parsed.value;
  if (own(root, "type") === "Topology") {
    const { readTopojson } = await import("./topojson/read-topojson.ts");
    return readTopojson(name, root, issues, progress);
  }
  if (isJsonStat(root)) return readJsonStat(name, root, issues);
  const features = own(root, "features");
  const isEsri =
    Array.isArray(features) &&
    own(root, "type") !== "FeatureCollection" &&
    (own(root, "spatialReference") !== undefined || own(features[0], "attributes") !== undefined);
  return isEsri ? readEsriJson(name, root, issues, progress) : readGeojson(name, root, issues, progress);
}
