import type { Issue } from "../../engine/index.ts";
import { featureTable } from "../feature-table.ts";
import type { IssueCode } from "../issue-codes.ts";
import type { OnProgress, Table } from "../table.ts";
import { collectionsOf } from "./collections.ts";

/** Every collection of features in a JSON document as a table. */
export function readGeojson(
  name: string,
  root: unknown,
  issues: Issue[],
  progress?: OnProgress,
): readonly Table[] {
  const fail = (code: IssueCode): readonly Table[] => {
    issues.push({ code, severity: "reject", at: { file: name } });
    return [];
  };
  const collections = collectionsOf(root);
  if (collections === undefined) return fail("file-not-geojson");
  const tables = collections.flatMap((collection): readonly Table[] => {
    const table = featureTable(name, "geojson", collection, issues, progress);
    return table ? [table] : [];
  });
  if (collections.every(({ features }) => features.length === 0)) return fail("table-empty");
  return tables;
}
