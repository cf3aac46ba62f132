import type { Database } from "sql.js";
import type { Issue } from "../../engine/index.ts";
import { crsOfWkt } from "../crs-of-wkt.ts";
import { featureTable } from "../feature-table.ts";
import { gridTable } from "../grid-table.ts";
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
    const layers = rowsOf(database, CONTENTS);
    if (layers.length === 0) return fail("table-empty");
    const tables: Table[] = [];
    for (const [table, type, column, srs, organisation, code, definition] of layers) {
      const layer = { table: String(table), column: column === null ? null : String(column) };
      const told =
        String(organisation).toUpperCase() === "EPSG" ? `EPSG:${code}` : crsOfWkt(String(definition ?? ""));
      const made = readLayer(
        name,
        database,
        { ...layer, crs: srs === null || Number(srs) <= 0 ? "?" : told, features: type === "features" },
        issues,
        progress,
      );
      if (made) tables.push(made);
    }
    return tables.length === 0 ? fail("table-empty") : tables;
  } catch {
    return fail("geopackage-unreadable");
  } finally {
    database?.close();
  }
}

const CONTENTS = `SELECT c.table_name, c.data_type, g.column_name, g.srs_id, s.organization, s.organization_coordsys_id, s.definition
  FROM gpkg_contents c
  LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
  LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
  WHERE c.data_type IN ('features', 'attributes') AND c.table_name <> 'layer_styles' ORDER BY c.table_name`;

interface Layer {
  readonly table: string;
  /** The column of geometries; null for a table of attributes. */
  readonly column: string | null;
  readonly crs: string;
  readonly features: boolean;
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
  const geometryAt = column === null ? -1 : headings.indexOf(column);
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
  return rows.length === 0
    ? undefined
    : gridTable({ file, sheet: table, format: "geopackage", rows: [headings, ...rows] }, issues);
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
