import type { Database } from "sql.js";
import { type LayerLook, qmlStyle } from "./qml-style.ts";
import { sqlite } from "./sqlite.ts";
import { type WrittenGeometry, wkbOf } from "./write-wkb.ts";

type Value = string | number | boolean | null;

export interface WrittenLayer {
  /** Of the table: small letters and underscores. */
  readonly table: string;
  /** What QGIS calls the layer. */
  readonly title: string;
  /** Null for a table without geometries. */
  readonly look: LayerLook | null;
  readonly rows: readonly {
    readonly values: Readonly<Record<string, Value>>;
    readonly geometry: WrittenGeometry | null;
  }[];
}

/** "GPKG", version 1.3 (OGC 12-128r18, clause 1.1.1.1.1). */
const APPLICATION = 0x47504b47;
const VERSION = 10_300;

/**
 * Layers as a GeoPackage that QGIS opens with their styles. Same layers and day, same bytes.
 * @param epsg 25832, 25833 or 25835 @param day ISO day of the data: what `last_change` says
 */
export async function writeGeopackage(
  layers: readonly WrittenLayer[],
  epsg: number,
  day: string,
): Promise<Uint8Array> {
  const { Database: Sqlite } = await sqlite();
  const database = new Sqlite();
  try {
    database.run(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${VERSION}; BEGIN;`);
    database.run(TABLES);
    database.run("INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,NULL)", [
      utmName(epsg),
      epsg,
      "EPSG",
      epsg,
      utmDefinition(epsg),
    ]);
    // As QGIS does: where any table is registered as attributes, GDAL lists no table that is not.
    database.run(
      "INSERT INTO gpkg_contents VALUES ('layer_styles','attributes','layer_styles','',?,NULL,NULL,NULL,NULL,0)",
      [`${day}T00:00:00.000Z`],
    );
    for (const layer of layers) writeLayer(database, layer, epsg, `${day}T00:00:00.000Z`);
    database.run("COMMIT;");
    return database.export();
  } finally {
    database.close();
  }
}

function writeLayer(
  database: Database,
  { table, title, look, rows }: WrittenLayer,
  epsg: number,
  moment: string,
): void {
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const typed = columns.map((name) => `"${name}" ${typeOf(rows.map(({ values }) => values[name] ?? null))}`);
  const shape = look === null ? [] : [`geom ${SHAPES[look.kind]}`];
  database.run(
    `CREATE TABLE "${table}" (${["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", ...shape, ...typed].join(", ")});`,
  );
  database.run("INSERT INTO gpkg_contents VALUES (?,?,?,?,?,?,?,?,?,?)", [
    table,
    look === null ? "attributes" : "features",
    title,
    "",
    moment,
    ...extentOf(rows),
    look === null ? null : epsg,
  ]);
  if (look !== null) {
    database.run("INSERT INTO gpkg_geometry_columns VALUES (?,'geom',?,?,0,0)", [
      table,
      SHAPES[look.kind],
      epsg,
    ]);
    database.run(
      "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, useAsDefault, description, owner, update_time) VALUES ('','',?,'geom',?,?,1,?,'',?)",
      [table, title, qmlStyle(look), title, moment],
    );
  }
  const names = [...(look === null ? [] : ["geom"]), ...columns.map((name) => `"${name}"`)];
  if (names.length === 0) return;
  const statement = database.prepare(
    `INSERT INTO "${table}" (${names.join(",")}) VALUES (${names.map(() => "?").join(",")})`,
  );
  for (const { values, geometry } of rows) {
    const told = columns.map((name) => {
      const value = values[name] ?? null;
      return typeof value === "boolean" ? Number(value) : value;
    });
    statement.run([...(look === null ? [] : [geometry ? wkbOf(geometry, epsg) : null]), ...told]);
  }
  statement.free();
}

const SHAPES = { point: "POINT", line: "MULTILINESTRING", area: "MULTIPOLYGON" } as const;

function typeOf(values: readonly Value[]): string {
  const told = values.filter((value) => value !== null);
  if (told.every((value) => typeof value === "boolean")) return told.length === 0 ? "TEXT" : "BOOLEAN";
  if (told.every((value) => typeof value === "number"))
    return told.every((value) => Number.isInteger(value)) ? "INTEGER" : "REAL";
  return "TEXT";
}

function extentOf(rows: WrittenLayer["rows"]): (number | null)[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const grow = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === "number") {
      const [x = 0, y = 0] = value as readonly number[];
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    } else value.forEach(grow);
  };
  for (const { geometry } of rows) grow(geometry?.coordinates);
  return west <= east ? [west, south, east, north] : [null, null, null, null];
}

const utmName = (epsg: number): string => `ETRS89 / UTM zone ${epsg - 25_800}N`;

/** The well-known text of an ETRS89 UTM zone (EPSG 25832 …). */
function utmDefinition(epsg: number): string {
  const meridian = (epsg - 25_800) * 6 - 183;
  return `PROJCS["${utmName(epsg)}",GEOGCS["ETRS89",DATUM["European_Terrestrial_Reference_System_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6258"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4258"]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",${meridian}],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","${epsg}"]]`;
}

const WGS84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';

/** The tables every GeoPackage has, the three systems it must name, and QGIS's table of styles. */
const TABLES = `CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', NULL), ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL), ('WGS 84', 4326, 'EPSG', 4326, '${WGS84}', NULL);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));`;
