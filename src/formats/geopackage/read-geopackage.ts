import type { Database } from "sql.js";
import type { Issue } from "../../engine/index.ts";
import { crsOfWkt } from "../crs-of-wkt.ts";
import { featureTable } from "../feature-table.ts";
import { gridTable } from "../grid-table.ts";
import type { IssueCode } from "../issue-codes.ts";
import { LIMITS } from "../limits.ts";
import type { Cell, InputFile, OnProgress, Table } from "../table.ts";
import { gpkgGeometry } from "./gpkg-geometry.ts";
import { sqlite } from "./sqlite.ts";

/** Every layer of features and every table of attributes in a GeoPackage, each in the system it says. */
export async function readGeopackage(
  { name, bytes }: InputFile,
  issues: Issue[],
  progress?: OnProgress,
): Promise<readonly Table[]> {
  const fail = (code: string): readonly Table[] => {
    issues.push({ code, severity: "reject", at: { file: name } });
    return [];
  };
  const { Database: Sqlite } = await sqlite();
  let database: Database | undefined;
  try {
    database = new Sqlite(bytes);
    const geometryColumns = geometryColumnsOf(database);
    const systems = systemsOf(database);
    const layers = rowsOf(database, CONTENTS);
    if (layers.length === 0) return fail("table-empty");
    const tables: Table[] = [];
    for (const [name_, kind] of layers) {
      const [table, type] = [String(name_), String(kind).toLowerCase()];
      const tell = (code: IssueCode, severity: Issue["severity"], params?: Issue["params"]) =>
        issues.push({ code, severity, at: { file: name, sheet: table }, ...(params ? { params } : {}) });
      if (!/^(features|attributes|aspatial)$/.test(type)) {
        tell("layer-not-read", "note", { kind: /tiles|coverage/.test(type) ? "pictures" : "other" });
        continue;
      }
      const geometry = geometryColumns.get(table.toLowerCase());
      const srs = geometry?.srs ?? 0;
      try {
        const layer: Layer = {
          table,
          column: geometry?.column ?? null,
          crs: srs <= 0 ? "?" : (systems.get(srs) ?? "?"),
        };
        const made = readLayer(name, database, layer, issues, progress);
        if (made) tables.push(made);
      } catch {
        // One layer that is missing or broken is no reason to leave out the others.
        tell("layer-missing", "reject");
      }
    }
    return tables.length === 0 && !issues.some(({ code, at }) => code === "layer-missing" && at.file === name)
      ? fail("table-empty")
      : tables;
  } catch {
    return fail("geopackage-unreadable");
  } finally {
    database?.close();
  }
}

const CONTENTS = `SELECT table_name, data_type FROM gpkg_contents WHERE lower(table_name) <> 'layer_styles' ORDER BY table_name`;

interface Layer {
  readonly table: string;
  /** The column of geometries; null for a table of attributes. */
  readonly column: string | null;
  readonly crs: string;
}

/** Layer, in small letters as SQLite holds names alike → its column of geometries and its system's number in the file. */
function geometryColumnsOf(
  database: Database,
): ReadonlyMap<string, { readonly column: string; readonly srs: number }> {
  // A file of attributes alone need not have the table.
  const has = rowsOf(database, "SELECT name FROM sqlite_master WHERE lower(name) = 'gpkg_geometry_columns'");
  if (has.length === 0) return new Map();
  const found = rowsOf(database, "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns");
  return new Map(
    found.map(([table, column, srs]) => [
      String(table).toLowerCase(),
      { column: String(column), srs: Number(srs ?? 0) },
    ]),
  );
}

/** The file's numbers of systems → their names. */
function systemsOf(database: Database): ReadonlyMap<number, string> {
  const found = rowsOf(
    database,
    "SELECT srs_id, organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys",
  );
  return new Map(
    found.map(([srs, organisation, code, definition]) => [
      Number(srs),
      String(organisation).toUpperCase() === "EPSG" ? `EPSG:${code}` : crsOfWkt(String(definition ?? "")),
    ]),
  );
}

function readLayer(
  file: string,
  database: Database,
  { table, column, crs }: Layer,
  issues: Issue[],
  progress?: OnProgress,
): Table | undefined {
  const statement = database.prepare(`SELECT * FROM ${quoted(table)} LIMIT ${LIMITS.rows + 1}`);
  const headings = statement.getColumnNames();
  // SQLite holds "Geom" and "geom" for one name, and so do the programs that write these files.
  const geometryAt =
    column === null ? -1 : headings.findIndex((heading) => heading.toLowerCase() === column.toLowerCase());
  if (column !== null && geometryAt < 0) throw new RangeError("no column of geometries");
  const rows: Cell[][] = [];
  const features: unknown[] = [];
  try {
    while (statement.step()) {
      const row = statement.get();
      const cells = row.map((value, i) => (i === geometryAt ? null : cellOf(value)));
      if (geometryAt < 0) rows.push(cells);
      else {
        const shape = row[geometryAt];
        features.push({
          type: "Feature",
          properties: Object.fromEntries(
            headings.flatMap((key, i) => (i === geometryAt ? [] : [[key, cells[i]]])),
          ),
          geometry: shape instanceof Uint8Array ? gpkgGeometry(shape) : null,
        });
      }
      if ((rows.length + features.length) % 5_000 === 0)
        progress?.({ file, done: rows.length + features.length, total: LIMITS.rows, phase: "read" });
    }
  } finally {
    statement.free();
  }
  if (geometryAt >= 0)
    return featureTable(file, "geopackage", { name: table, features, crs }, issues, progress);
  if (rows.length > LIMITS.rows) {
    issues.push({
      code: "table-too-big",
      severity: "reject",
      at: { file, sheet: table },
      params: { rows: LIMITS.rows },
    });
    return undefined;
  }
  if (rows.length === 0) {
    issues.push({ code: "layer-empty", severity: "note", at: { file, sheet: table } });
    return undefined;
  }
  return gridTable({ file, sheet: table, format: "geopackage", rows: [headings, ...rows] }, issues);
}

/** Bytes in a column that is no geometry are no text. */
const cellOf = (value: unknown): Cell =>
  typeof value === "string" || typeof value === "number"
    ? value
    : typeof value === "bigint"
      ? String(value)
      : null;

const quoted = (name: string): string => `"${name.replace(/"/g, '""')}"`;

const rowsOf = (database: Database, query: string) => database.exec(query)[0]?.values ?? [];
