import initSqlJs from "sql.js";
import { expect, test } from "vitest";
import { readTables, writeLayers } from "../../src/formats/index.ts";
import { aProject } from "./project/a-project.ts";

const { dataset } = aProject;

test("layers are read back as they were, in the project's own system, and placements are not among them", async () => {
  const bytes = await writeLayers(dataset);
  const { tables, issues } = await readTables([{ name: "a.gpkg", bytes }]);
  expect(issues).toEqual([]);
  const rows = new Map(tables.map((table) => [table.sheet ?? "", table]));
  expect(rows.get("omrader")?.rows).toBe(dataset.neighbourhoods.length);
  expect(rows.get("boliger")?.rows).toBe(dataset.dwellings.length);
  expect(rows.get("tomter")?.rows).toBe(dataset.plots.length);
  expect((rows.get("soner")?.rows ?? 0) + (rows.get("soner_linjer")?.rows ?? 0)).toBe(dataset.zones.length);
  const areas = rows.get("omrader");
  expect(areas?.geometry?.crs).toEqual({ code: dataset.crs, found: "declared" });
  const read = Array.from({ length: areas?.rows ?? 0 }, (_, row) => areas?.geometry?.of(row)?.coordinates);
  expect(read).toEqual(dataset.neighbourhoods.map(({ outline }) => outline.coordinates));
  const text = new TextDecoder("latin1").decode(bytes);
  for (const { id } of dataset.placements) expect(text).not.toContain(id);
  expect(dataset.placements.length).toBeGreaterThan(0);
});

test("the same project gives the same bytes, with what the standard and QGIS ask for", async () => {
  const bytes = await writeLayers(dataset);
  expect(await writeLayers(dataset)).toEqual(bytes);
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  const one = (query: string) => database.exec(query)[0]?.values;
  expect(one("PRAGMA application_id")).toEqual([[0x47504b47]]);
  expect(one("PRAGMA user_version")).toEqual([[10_300]]);
  expect(one("PRAGMA integrity_check")).toEqual([["ok"]]);
  expect(one("PRAGMA foreign_key_check") ?? []).toEqual([]);
  const layers = one("SELECT table_name FROM gpkg_contents WHERE data_type = 'features' ORDER BY 1");
  expect(one("SELECT f_table_name FROM layer_styles WHERE useAsDefault = 1 ORDER BY 1")).toEqual(layers);
  expect(one("SELECT data_type FROM gpkg_contents WHERE table_name = 'layer_styles'")).toEqual([
    ["attributes"],
  ]);
  expect(one("SELECT count(*) FROM gpkg_contents WHERE min_x IS NULL AND data_type = 'features'")).toEqual([
    [0],
  ]);
  database.close();
});
