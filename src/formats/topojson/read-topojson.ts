import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Issue } from "../../engine/index.ts";
import { type FeatureCollection, featureTable } from "../feature-table.ts";
import { crsMember } from "../geojson-crs.ts";
import { own } from "../json-text.ts";
import type { OnProgress, Table } from "../table.ts";

/** Every object of a topology as a table. Rows of other municipalities that share a border stay rows: the import tells them. */
export function readTopojson(
  file: string,
  root: unknown,
  issues: Issue[],
  progress?: OnProgress,
): readonly Table[] {
  const at = { file };
  const fail = (code: string): readonly Table[] => {
    issues.push({ code, severity: "reject", at });
    return [];
  };
  const objects = own(root, "objects");
  if (typeof objects !== "object" || objects === null || !Array.isArray(own(root, "arcs")))
    return fail("topojson-unreadable");
  const crs = crsMember(root);
  const names = Object.keys(objects);
  const tables: Table[] = [];
  let broken = 0;
  for (const name of names) {
    let collection: FeatureCollection;
    try {
      const found = feature(root as Topology, own(objects, name) as GeometryCollection);
      collection = {
        features: "features" in found ? found.features : [found],
        ...(names.length > 1 ? { name } : {}),
        ...(crs === undefined ? {} : { crs }),
      };
    } catch {
      broken += 1;
      const sheet = names.length > 1 ? { sheet: name } : {};
      issues.push({ code: "topojson-unreadable", severity: "reject", at: { ...at, ...sheet } });
      continue;
    }
    const table = featureTable(file, "topojson", collection, issues, progress);
    if (table) tables.push(table);
  }
  return tables.length === 0 && broken === 0 ? fail("table-empty") : tables;
}
