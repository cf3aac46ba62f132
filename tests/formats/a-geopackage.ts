import initSqlJs from "sql.js";

/** Little-endian well-known binary: numbers as they come, whole ones of four bytes in lists of one. */
export function wkb(...parts: readonly (number | readonly [number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const part of parts) {
    const whole = typeof part !== "number";
    const view = new DataView(new ArrayBuffer(whole ? 4 : 8));
    if (whole) view.setUint32(0, part[0], true);
    else view.setFloat64(0, part, true);
    bytes.push(...new Uint8Array(view.buffer));
  }
  return new Uint8Array(bytes);
}

/** A geometry of the given type, and what stands in it. */
export const geometry = (type: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array([1, ...wkb([type]), ...parts.flatMap((part) => [...part])]);

/** "GP", version, flags for no envelope, EPSG:25832. */
const HEAD = [0x47, 0x50, 0, 1, 0xe8, 0x64, 0, 0];
export const gp = (shape: Uint8Array): Uint8Array => new Uint8Array([...HEAD, ...shape]);
export const point = (x: number, y: number): Uint8Array => gp(geometry(1, wkb(x, y)));

/** A GeoPackage with one layer "a" of the shapes given, and what the SQL adds to it. */
export async function aGeopackage(shapes: readonly Uint8Array[], sql = ""): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(`CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES ('x', 25832, 'EPSG', 25832, '');
    CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
    INSERT INTO gpkg_contents VALUES ('a', 'features');
    INSERT INTO gpkg_geometry_columns VALUES ('a', 'geom', 25832);
    CREATE TABLE a (fid INTEGER PRIMARY KEY, geom BLOB, navn TEXT);`);
  for (const [i, shape] of shapes.entries())
    database.run("INSERT INTO a VALUES (?, ?, ?)", [i + 1, shape, `Ø${i}`]);
  if (sql !== "") database.run(sql);
  const bytes = database.export();
  database.close();
  return bytes;
}
