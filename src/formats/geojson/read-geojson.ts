import type { Issue } from "../../engine/index.ts";
import { decodeUtf8 } from "../decode-utf8.ts";
import { featureTable } from "../feature-table.ts";
import type { IssueCode } from "../issue-codes.ts";
import { parseJson } from "../json-text.ts";
import type { InputFile, OnProgress, Table } from "../table.ts";
import { collectionsOf } from "./collections.ts";

export const GEOJSON_ENDINGS = ["geojson", "json"] as const;

/** Every collection of features in a JSON file as a table: properties are columns, features are rows counted from 1. */
export function readGeojson(
  { name, bytes }: InputFile,
  issues: Issue[],
  progress?: OnProgress,
): readonly Table[] {
  const fail = (code: IssueCode): readonly Table[] => {
    issues.push({ code, severity: "reject", at: { file: name } });
    return [];
  };
  const text = decodeUtf8(bytes);
  progress?.({ file: name, done: 0, total: text.length, phase: "read" });
  const parsed = parseJson(text);
  if (!parsed.ok) return fail(parsed.error);
  const collections = collectionsOf(parsed.value);
  if (typeof collections === "string") return fail(collections);
  const tables = collections.flatMap((collection): readonly Table[] => {
    const table = featureTable(name, "geojson", collection, issues, progress);
    return table ? [table] : [];
  });
  if (collections.every(({ features }) => features.length === 0)) return fail("table-empty");
  return tables;
}
