import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { emptyDataset } from "../../src/engine/index.ts";
import { guessMapping, importTables, type ReadOutcome, readTables } from "../../src/formats/index.ts";
import { hasSamples, sample } from "../support/shared-samples.ts";
import { aGeopackage, geometry, gp, point, wkb } from "./a-geopackage.ts";

const read = (name: string, bytes: Uint8Array | string) =>
  readTables([{ name, bytes: typeof bytes === "string" ? strToU8(bytes) : bytes }]);
/** Layers that were read, and what was told of those that were not. */
const told = ({ tables, issues }: ReadOutcome) => [
  tables.map(({ sheet }) => sheet ?? ""),
  issues.map(({ code, at, params }) => [code, at.sheet ?? "", ...Object.values(params ?? {})]),
];

const HERE = point(320_000, 6_530_000);

describe("a GeoPackage", () => {
  test.each([
    [
      "an empty layer and an empty table",
      "INSERT INTO gpkg_contents VALUES ('tom', 'features'), ('tabell', 'attributes'); INSERT INTO gpkg_geometry_columns VALUES ('tom', 'geom', 25832); CREATE TABLE tom (fid INTEGER, geom BLOB); CREATE TABLE tabell (a TEXT)",
      [
        ["layer-empty", "tabell"],
        ["layer-empty", "tom"],
      ],
    ],
    [
      "a layer whose table is gone",
      "INSERT INTO gpkg_contents VALUES ('borte', 'features'); INSERT INTO gpkg_geometry_columns VALUES ('borte', 'geom', 25832)",
      [["layer-missing", "borte"]],
    ],
    [
      "a layer whose column of shapes is gone",
      "INSERT INTO gpkg_contents VALUES ('feil', 'features'); INSERT INTO gpkg_geometry_columns VALUES ('feil', 'form', 25832); CREATE TABLE feil (fid INTEGER, geom BLOB)",
      [["layer-missing", "feil"]],
    ],
    [
      "pictures and what nobody knows",
      "INSERT INTO gpkg_contents VALUES ('fliser', 'tiles'), ('ny', 'pointcloud')",
      [
        ["layer-not-read", "fliser", "pictures"],
        ["layer-not-read", "ny", "other"],
      ],
    ],
  ])("tells %s, and reads the layer beside", async (_what, sql, issues) => {
    expect(told(await read("a.gpkg", await aGeopackage([HERE], sql)))).toEqual([["a"], issues]);
  });

  test("holds a column of shapes for one whatever the letters' size, as SQLite does", async () => {
    const bytes = await aGeopackage(
      [HERE],
      "UPDATE gpkg_geometry_columns SET table_name = 'A', column_name = 'GEOM'",
    );
    const { tables, issues } = await read("a.gpkg", bytes);
    expect(tables[0]?.geometry?.of(0)).toEqual({ type: "Point", coordinates: [320_000, 6_530_000] });
    expect(issues).toEqual([]);
  });

  test("has arcs drawn, points together read, and mixed collections told for what they are", async () => {
    const arc = geometry(8, wkb([3], 0, 100, 100, 0, 0, -100));
    const lines = geometry(2, wkb([2], 0, -100, 0, 100));
    const halfDisc = gp(geometry(10, wkb([1]), geometry(9, wkb([2]), arc, lines)));
    const two = geometry(7, wkb([2]), geometry(1, wkb(1, 2)), geometry(1, wkb(3, 4)));
    const mixed = geometry(7, wkb([2]), geometry(1, wkb(1, 2)), lines);
    const { tables } = await read("a.gpkg", await aGeopackage([halfDisc, gp(two), gp(mixed)]));
    const [ring = []] = (tables[0]?.geometry?.of(0)?.coordinates ?? []) as readonly number[][][];
    expect(ring[0]).toEqual(ring.at(-1));
    expect(ring.slice(0, -1).every(([x = 0, y = 0]) => Math.abs(Math.hypot(x, y) - 100) < 0.001)).toBe(true);
    expect(tables[0]?.geometry?.of(1)).toMatchObject({ type: "MultiPoint" });
    expect([...(tables[0]?.broken ?? [])].map(([row, { code }]) => [row, code])).toEqual([
      [2, "geometry-collection"],
    ]);
  });
});

test("a row of several points is told as such where a point is needed", async () => {
  const text = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"a","kind":"school"},"geometry":{"type":"MultiPoint","coordinates":[[10,60],[10.1,60]]}}]}`;
  const [table] = (await read("a.geojson", text)).tables;
  if (!table) throw new Error("no table");
  const { tables } = importTables([{ table, mapping: guessMapping(table, "facilities") }], {
    crs: "EPSG:25832",
    dataset: emptyDataset({ name: "x", number: "unknown" }, "EPSG:25832"),
  });
  expect(tables[0]?.issues).toContainEqual(
    expect.objectContaining({ code: "geometry-wrong-kind", params: { found: "points", wanted: "point" } }),
  );
});

test("columns beyond the limit are counted", async () => {
  const properties = Object.fromEntries(Array.from({ length: 503 }, (_, i) => [`k${i}`, i]));
  const text = JSON.stringify({
    type: "FeatureCollection",
    features: [{ type: "Feature", properties, geometry: { type: "Point", coordinates: [10, 60] } }],
  });
  const { tables, issues } = await read("a.geojson", text);
  expect(tables[0]?.headings).toHaveLength(500);
  expect(issues).toMatchObject([{ code: "table-columns-cut", params: { columns: 500, dropped: 3 } }]);
});

test("an empty collection of Geonorge's, an empty folder of KML and a broken object of TopoJSON leave the others", async () => {
  const place = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[10,60]}}]}`;
  const none = `{"type":"FeatureCollection","features":[]}`;
  expect(told(await read("a.geojson", `{"Fylke":${place},"Grense":${none}}`))).toEqual([
    ["Fylke"],
    [["layer-empty", "Grense"]],
  ]);
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Tom</name></Folder><Folder><name>Full</name><Placemark><name>a</name><Point><coordinates>10,60</coordinates></Point></Placemark></Folder></Document></kml>`;
  expect(told(await read("a.kml", kml))).toEqual([[""], [["layer-empty", "Tom"]]]);
  const polygon = (arc: number) =>
    `{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[${arc}]]}]}`;
  const topology = `{"type":"Topology","arcs":[[[10,60],[10.1,60],[10.1,60.1],[10,60]]],"objects":{"god":${polygon(0)},"feil":${polygon(7)}}}`;
  expect(told(await read("a.topojson", topology))).toEqual([["god"], [["topojson-unreadable", "feil"]]]);
});

test("files of a zip that nobody reads are named; pictures and descriptions beside the data are not", async () => {
  const bytes = zipSync({
    "a.csv": strToU8("Bolignr;Adresse\nB1;Storgata 1\n"),
    "kart/plan.dxf": strToU8("0"),
    "ortofoto.tif": strToU8("II*"),
    "lisens.pdf": strToU8("%PDF"),
    "bilde.png": strToU8("x"),
    "a.qml": strToU8("<qgis/>"),
  });
  expect(told(await read("pakke.zip", bytes))).toEqual([
    [""],
    [["zip-not-read", "", 2, "kart/plan.dxf, ortofoto.tif"]],
  ]);
});

describe.skipIf(!hasSamples)("parts of real files", () => {
  const shapefile = () => unzipSync(sample("formats/sandnes_delomraader_EPSG25832_utf8_shp.zip").bytes);
  const without = (...endings: readonly string[]) =>
    zipSync(
      Object.fromEntries(
        Object.entries(shapefile()).filter(([name]) => !endings.some((ending) => name.endsWith(ending))),
      ),
    );

  test.each([
    [".shx", ["delomraader"], ".shx"],
    [".dbf", ["delomraader"], ".dbf"],
    [".prj", ["delomraader"], ".prj"],
    [".shp", [""], ".shp"],
  ])("a shapefile without its %s", async (ending, sheets, missing) => {
    expect(told(await read("a.zip", without(ending)))).toEqual([
      sheets,
      [["shapefile-part", "delomraader", missing]],
    ]);
  });

  test("a shapefile that names no system is not told to name an unknown one", async () => {
    const [table] = (await read("a.zip", without(".prj"))).tables;
    if (!table) throw new Error("no table");
    const { tables } = importTables([{ table, mapping: guessMapping(table, "neighbourhoods") }], {
      crs: "EPSG:25832",
      dataset: emptyDataset({ name: "x", number: "unknown" }, "EPSG:25832"),
    });
    expect(tables[0]?.counts).toMatchObject({ read: 11, rejected: 0 });
    expect(tables[0]?.issues.map(({ code }) => code)).not.toContain("crs-unknown");
  });

  test("a table without a shapefile beside a whole one is a table of its own", async () => {
    const entries = shapefile();
    const dbf = Object.entries(entries).find(([name]) => name.endsWith(".dbf"))?.[1] ?? new Uint8Array();
    const { tables, issues } = await read("a.zip", zipSync({ ...entries, "ekstra.dbf": dbf }));
    expect(tables.map(({ file, rows }) => [file, rows])).toEqual([
      ["a.zip", 11],
      ["a.zip/ekstra.dbf", 11],
    ]);
    expect(issues).toEqual([]);
  });

  test("a geodatabase and a shapefile in one zip are both read; a compressed one is told as compressed", async () => {
    const entries = unzipSync(sample("formats/sandnes_delomraader_EPSG25832.gdb.zip").bytes);
    const both = await read("a.zip", zipSync({ ...entries, ...shapefile() }));
    expect(both.tables.map(({ format, rows }) => [format, rows])).toEqual([
      ["file-geodatabase", 11],
      ["shapefile", 11],
    ]);
    const last = Object.keys(entries)
      .filter((name) => name.endsWith(".gdbtable"))
      .sort()
      .at(-1);
    const packed = Object.fromEntries(
      Object.entries(entries).map(([name, bytes]) => [
        name === last ? name.replace("gdbtable", "cdf") : name,
        bytes,
      ]),
    );
    expect(told(await read("a.gdb.zip", zipSync(packed)))).toEqual([
      [],
      [["geodatabase-kind", "delomraader"]],
    ]);
  });
});
