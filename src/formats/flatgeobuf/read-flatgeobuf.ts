import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Issue } from "../../engine/index.ts";
import { crsOfWkt } from "../crs-of-wkt.ts";
import { featureTable } from "../feature-table.ts";
import { LIMITS } from "../limits.ts";
import type { InputFile, OnProgress, Table } from "../table.ts";

/** A FlatGeobuf as one table, in the system its header says. */
export async function readFlatgeobuf(
  { name, bytes }: InputFile,
  issues: Issue[],
  progress?: OnProgress,
): Promise<readonly Table[]> {
  const fail = (code: string): readonly Table[] => {
    issues.push({ code, severity: "reject", at: { file: name } });
    return [];
  };
  const features: unknown[] = [];
  let crs: string | undefined;
  let promised = 0;
  try {
    const found = deserialize(bytes, {
      headerMetaFn: ({ crs: told, featuresCount, indexNodeSize }) => {
        // The library reckons the size of an index of no features for ever.
        if (indexNodeSize > 0 && !(featuresCount > 0)) throw new RangeError("an index of nothing");
        promised = featuresCount;
        if (told?.code) crs = `EPSG:${told.code}`;
        else if (told?.wkt) crs = crsOfWkt(told.wkt);
      },
    });
    for await (const feature of found) {
      features.push({
        type: "Feature",
        properties: Object.fromEntries(
          Object.entries(feature.properties ?? {}).map(([key, value]) => [
            key,
            typeof value === "bigint" ? String(value) : value instanceof Date ? value.toISOString() : value,
          ]),
        ),
        geometry: feature.geometry,
      });
      if (features.length > LIMITS.rows) break;
    }
  } catch {
    return fail("file-cut-off");
  }
  if (promised > 0 && features.length < promised && features.length <= LIMITS.rows)
    return fail("file-cut-off");
  const table = featureTable(name, "flatgeobuf", { features, crs: crs ?? "?" }, issues, progress);
  return table ? [table] : fail("table-empty");
}
