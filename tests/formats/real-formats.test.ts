import { describe, expect, test } from "vitest";
import { emptyDataset, type Neighbourhood, type Position } from "../../src/engine/index.ts";
import { guessKind, guessMapping, importTables, readTables } from "../../src/formats/index.ts";
import { hasSamples, sample } from "../support/shared-samples.ts";

async function areasOf(path: string): Promise<readonly Neighbourhood[]> {
  const { tables, issues } = await readTables([sample(path)]);
  expect(issues.filter(({ severity }) => severity === "reject")).toEqual([]);
  const areas = tables.filter((table) => guessKind(table).kind === "neighbourhoods");
  const { dataset, tables: reports } = importTables(
    areas.map((table) => ({ table, mapping: guessMapping(table, "neighbourhoods") })),
    { crs: "EPSG:25832", dataset: emptyDataset({ name: "Sandnes", number: "1108" }, "EPSG:25832") },
  );
  for (const { counts } of reports) {
    expect(counts.rejected).toBe(0);
    expect(counts.read).toBe(counts.accepted + counts.repaired);
  }
  return dataset.neighbourhoods;
}

/** Every corner of an area, in a cell of a grid so that a near one is found without looking at all. */
const corners = (areas: readonly Neighbourhood[]): readonly Position[] =>
  areas.flatMap(({ outline }) => outline.coordinates.flat(2));

/** The furthest that a corner of one is from the nearest corner of the other, in metres. */
function furthest(areas: readonly Neighbourhood[], others: readonly Neighbourhood[]): number {
  const there = corners(others);
  return Math.max(
    ...corners(areas).map(([x, y]) => Math.min(...there.map(([a, b]) => Math.hypot(x - a, y - b)))),
  );
}

const TWIN = "formats/sandnes_delomraader_EPSG25832.gpkg";
/** Metres that a file's own rounding may move a corner: nothing but the reckoning, or half of a second decimal each way (7.1 mm). */
const EXACT = 0.001;
const TWO_DECIMALS = 0.0072;
const FILES: readonly (readonly [string, number])[] = [
  ["formats/sandnes_delomraader.kml", EXACT],
  ["formats/sandnes_delomraader_EPSG25832.fgb", EXACT],
  ["formats/sandnes_delomraader_EPSG4326.fgb", EXACT],
  ["formats/sandnes_delomraader_EPSG4326.gpkg", EXACT],
  ["formats/sandnes_delomraader_EPSG25832.gdb.zip", EXACT],
  ["formats/sandnes_delomraader_EPSG25832_utf8_shp.zip", EXACT],
  ["formats/sandnes_delomraader_EPSG25833_latin1_noprj_nocpg_shp.zip", EXACT],
  ["formats/sandnes_delomraader_EPSG4258_latlon_gml32.gml", EXACT],
  ["formats/sandnes_delomraader_EPSG25832_wkt.csv", EXACT],
  ["boundaries/delomraader_1108_sandnes.geojson", EXACT],
  ["formats/sandnes_delomraader_EPSG25832_crsmember.geojson", TWO_DECIMALS],
  ["formats/sandnes_delomraader_KOORDSYS22_latin1.sos", TWO_DECIMALS],
  ["formats/sandnes_delomraader_KOORDSYS22_utf8.sos", TWO_DECIMALS],
];

describe.skipIf(!hasSamples)("the same eleven areas of Sandnes in every format", () => {
  test.each(FILES)("%s", async (path, metres) => {
    const twin = await areasOf(TWIN);
    const areas = await areasOf(path);
    const base = ({ id }: Neighbourhood) => id.slice(0, 8);
    expect([...new Set(areas.map(base))].sort()).toEqual(twin.map(base).sort());
    const names = (all: readonly Neighbourhood[]) => [...new Set(all.map(({ name }) => name))].sort();
    expect(names(areas)).toEqual(names(twin));
    expect(names(areas).some((name) => /[æøåÆØÅ]/.test(name))).toBe(true);
    expect(furthest(areas, twin)).toBeLessThan(metres);
    expect(furthest(twin, areas)).toBeLessThan(metres);
  });
});

describe.skipIf(!hasSamples)("other real files", () => {
  test("addresses of Elverum as GeoPackage and FlatGeobuf are those of the CSV", async () => {
    const points = async (path: string) => {
      const { tables } = await readTables([sample(path)]);
      const [table] = tables;
      if (!table) throw new Error("no table");
      const { dataset } = importTables([{ table, mapping: guessMapping(table, "residences") }], {
        crs: "EPSG:25833",
        dataset: emptyDataset({ name: "Elverum", number: "3420" }, "EPSG:25833"),
      });
      const { x, y } = dataset.residences;
      return [...x]
        .map((east, i) => [Math.round(east * 10) / 10, Math.round((y[i] ?? 0) * 10) / 10].join(" "))
        .sort();
    };
    const csv = await points("addresses/Basisdata_3420_Elverum_25833_MatrikkelenAdresse.csv");
    expect(csv).toHaveLength(10_871);
    expect(await points("formats/elverum_adresser_EPSG25833.gpkg")).toEqual(csv);
    // Places are kept to a decimetre, and what is halfway between two goes either way once it has been degrees.
    const degrees = await points("formats/elverum_adresser_EPSG4326.fgb");
    const off = degrees.map((point, i) => {
      const [x = 0, y = 0] = point.split(" ").map(Number);
      const [a = 0, b = 0] = (csv[i] ?? "").split(" ").map(Number);
      return Math.max(Math.abs(x - a), Math.abs(y - b));
    });
    expect(off.filter((metres) => metres < 0.11).length).toBeGreaterThan(10_500);
  });

  test("SOSI surfaces with holes, in the system the head says, are the areas that another program made of them", async () => {
    const { tables } = await readTables([sample("sosi-gml/sosijs_naturvernomraade.sos")]);
    const surfaces = tables.find(({ sheet }) => sheet === "Naturvernområde");
    expect([surfaces?.rows, surfaces?.geometry?.kind, surfaces?.broken.size]).toEqual([17, "area", 0]);
    const twin = await readTables([sample("constraints/derived_naturvernomraader_from_sosi.geojson")]);
    const rings = (table: (typeof tables)[number] | undefined, row: number) =>
      JSON.stringify(table?.geometry?.of(row)?.coordinates).split("]],[[").length;
    const counts = (table: (typeof tables)[number] | undefined) =>
      Array.from({ length: table?.rows ?? 0 }, (_, row) => rings(table, row)).sort();
    expect(counts(surfaces)).toEqual(counts(twin.tables[0]));
    const other = await readTables([sample("sosi-gml/sosijs_testfile2.sos")]);
    expect(other.tables.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(1_400);
    expect(other.tables.flatMap(({ broken }) => [...broken.values()])).toEqual([]);
  });

  test("NGO1948 is read and refused by name", async () => {
    const { tables } = await readTables([sample("sosi-gml/sosijs_testfile1.sos")]);
    const [table] = tables;
    if (!table) throw new Error("no table");
    const { tables: reports } = importTables(
      [{ table, mapping: { ...guessMapping(table, "plots"), kind: "plots" } }],
      {
        crs: "EPSG:25832",
        dataset: emptyDataset({ name: "x", number: "unknown" }, "EPSG:25832"),
      },
    );
    expect(reports[0]?.issues.map(({ code }) => code)).toContain("crs-ngo");
  });

  test("TopoJSON of Oslo's units with neighbours, and ArcGIS points west of zone 33", async () => {
    const { tables } = await readTables([sample("grunnkrets/grunnkretser_oslo_0301.topojson")]);
    expect([tables[0]?.rows, tables[0]?.broken.size]).toEqual([635, 0]);
    const esri = await readTables([sample("poi/sandnes_barnehager_esri25833.json")]);
    expect(esri.tables[0]?.geometry?.crs).toEqual({ code: "EPSG:25833", found: "declared" });
    const [x = 0] = (esri.tables[0]?.geometry?.of(0)?.coordinates ?? []) as readonly number[];
    expect(x).toBeLessThan(0);
  });

  test("Statistics Norway's cube is rows with codes, names and figures; what has no figure is empty", async () => {
    const { tables } = await readTables([
      sample("population/derived_jsonstat2_delomraader_1108_sandnes_2025.json"),
    ]);
    const [table] = tables;
    if (!table) throw new Error("no table");
    expect(guessKind(table).kind).toBe("neighbourhoods");
    const { columns } = guessMapping(table, "neighbourhoods");
    const sum = Array.from({ length: table.rows }, (_, row) =>
      Number(table.cell(row, table.headings.indexOf(columns.residents ?? ""))),
    ).reduce((all, one) => all + one, 0);
    expect(sum).toBe(84_720);
    const real = await readTables([sample("population/ssb_05300_jsonstat2_real.json")]);
    expect(real.tables[0]?.rows).toBe(432);
  });
});
