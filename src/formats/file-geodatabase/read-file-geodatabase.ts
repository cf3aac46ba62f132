import type { Issue } from "../../engine/index.ts";
import { featureTable } from "../feature-table.ts";
import { gridTable } from "../grid-table.ts";
import type { OnProgress, Table } from "../table.ts";
import { GeodatabaseFault, type GeodatabaseTable, readGeodatabaseTable } from "./geodatabase-table.ts";

type Entries = ReadonlyMap<string, Uint8Array>;

/** The file geodatabases of a zip: the catalogue of their tables is always the first. */
export const geodatabaseFolders = (entries: Entries): readonly string[] =>
  [...entries.keys()]
    .filter((name) => /a00000001\.gdbtable$/i.test(name))
    .map((name) => name.replace(/a00000001\.gdbtable$/i, ""));

/** Every table of a zipped file geodatabase that is the user's own. */
export function readFileGeodatabase(
  file: string,
  folder: string,
  entries: Entries,
  issues: Issue[],
  progress?: OnProgress,
): readonly Table[] {
  const reject = (code: string, sheet?: string): readonly Table[] => {
    issues.push({ code, severity: "reject", at: { file, ...(sheet === undefined ? {} : { sheet }) } });
    return [];
  };
  const read = (id: number): GeodatabaseTable | string => {
    const stem = `${folder}a${id.toString(16).padStart(8, "0")}`;
    const [table, offsets] = [entries.get(`${stem}.gdbtable`), entries.get(`${stem}.gdbtablx`)];
    // A geodatabase that Esri's programs have compressed keeps a `.cdf` instead.
    if (!table && entries.has(`${stem}.cdf`)) return "geodatabase-kind";
    if (!table || !offsets) return "file-cut-off";
    try {
      return readGeodatabaseTable(table, offsets);
    } catch (error) {
      if (error instanceof GeodatabaseFault) return "geodatabase-kind";
      if (error instanceof RangeError) return "file-cut-off";
      throw error;
    }
  };
  const catalogue = read(1);
  if (typeof catalogue === "string") return reject(catalogue);
  const nameAt = catalogue.headings.indexOf("Name");
  const tables: Table[] = [];
  for (const { id, cells } of catalogue.rows) {
    const name = String(cells[nameAt] ?? "");
    if (name === "" || /^GDB_/i.test(name)) continue;
    progress?.({ file, done: 0, total: 1, phase: "read" });
    const found = read(id);
    if (typeof found === "string") {
      reject(found, name);
      continue;
    }
    const table = tableOf(file, name, found, issues, progress);
    if (table) tables.push(table);
  }
  return tables.length === 0 && issues.length === 0 ? reject("table-empty") : tables;
}

function tableOf(
  file: string,
  name: string,
  { headings, rows, crs }: GeodatabaseTable,
  issues: Issue[],
  progress?: OnProgress,
): Table | undefined {
  if (crs === null) {
    const grid = [headings, ...rows.map(({ cells }) => cells)];
    return gridTable({ file, sheet: name, format: "file-geodatabase", rows: grid }, issues);
  }
  const features = rows.map(({ cells, geometry }) => ({
    type: "Feature",
    properties: Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? null])),
    geometry,
  }));
  return featureTable(file, "file-geodatabase", { name, features, crs }, issues, progress);
}
