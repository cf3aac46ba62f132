import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { csvText } from "../../src/app/ui/csv-text.ts";
import type { Dataset } from "../../src/engine/index.ts";
import {
  converter,
  LAYER_FORMATS,
  LAYER_IDS,
  layerCounts,
  readTables,
  writeLayerFiles,
  writeTableCsv,
  writeXlsx,
} from "../../src/formats/index.ts";
import { aProject } from "./project/a-project.ts";

const { dataset } = aProject;
const language = "nb";
const FORMULAS = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"];

const layerOf = (layer: (typeof LAYER_IDS)[number], format: (typeof LAYER_FORMATS)[number], of = dataset) =>
  writeLayerFiles(of, { layers: [layer], format, language });
const homesCalled = (labels: readonly string[]): Dataset => ({
  ...dataset,
  dwellings: labels.flatMap((label, i) =>
    dataset.dwellings.slice(0, 1).map((one) => ({ ...one, id: `d${i}` as typeof one.id, label })),
  ),
});

test("every layer is read back as many features as it has, in each format", async () => {
  const counts = layerCounts(dataset);
  for (const id of LAYER_IDS.filter((one) => counts[one] > 0))
    for (const format of LAYER_FORMATS) {
      const { ending, bytes } = await layerOf(id, format);
      expect(ending).toBe(format);
      const { tables } = await readTables([{ name: `${id}.${ending}`, bytes }]);
      expect([id, format, tables.map(({ rows }) => rows)]).toEqual([id, format, [counts[id]]]);
    }
});

test("GeoJSON is longitude and latitude in Norway, and lands where the home is when it is read again", async () => {
  const text = strFromU8((await layerOf("boliger", "geojson")).bytes);
  const { features, ...head } = JSON.parse(text);
  expect(head).toEqual({ type: "FeatureCollection", name: "Boliger" });
  const back = converter("EPSG:4326", dataset.crs);
  const places = features.map(({ geometry }: { geometry: { coordinates: [number, number] } }) =>
    back(...geometry.coordinates),
  );
  for (const [i, { at }] of dataset.dwellings.entries()) {
    expect(places[i][0]).toBeCloseTo(at.x, 1);
    expect(places[i][1]).toBeCloseTo(at.y, 1);
  }
  const { tables } = await readTables([{ name: "a.geojson", bytes: new TextEncoder().encode(text) }]);
  expect(tables[0]?.geometry?.crs).toMatchObject({ code: "EPSG:4326" });
});

test("CSV and Excel name the system of their coordinates on every row, and outlines are well-known text", async () => {
  const code = Number(dataset.crs.slice(5));
  const homes = strFromU8((await layerOf("boliger", "csv")).bytes).split("\r\n");
  expect(homes[0]).toMatch(/;x;y;epsg$/);
  const [first] = dataset.dwellings;
  expect(homes[1]).toMatch(
    new RegExp(`;${String(first?.at.x).replace(".", ",")};${String(first?.at.y).replace(".", ",")};${code}$`),
  );
  const areas = strFromU8((await layerOf("omrader", "csv")).bytes).split("\r\n");
  expect(areas[0]).toMatch(/;wkt;epsg$/);
  expect(areas[1]).toMatch(/;(MULTI)?POLYGON \(\(+[\d.]+ [\d.]+, .*\)+\);\d+$/);
  const { tables } = await readTables([await named("omrader", "xlsx")]);
  expect(tables[0]?.headings).not.toContain("wkt");
});

const named = async (id: (typeof LAYER_IDS)[number], format: (typeof LAYER_FORMATS)[number]) => ({
  name: `${id}.${format}`,
  bytes: (await layerOf(id, format)).bytes,
});

test("several layers come as a zip of one file each, the same bytes every time", async () => {
  const wish = { layers: ["boliger", "omrader"], format: "csv", language } as const;
  const { ending, bytes } = await writeLayerFiles(dataset, wish);
  expect(ending).toBe("zip");
  expect(Object.keys(unzipSync(bytes)).toSorted()).toEqual(["boliger.csv", "omrader.csv"]);
  expect((await writeLayerFiles(dataset, wish)).bytes).toEqual(bytes);
});

test("no format has a placement in it, nor how many live at an address", async () => {
  expect(dataset.placements.length).toBeGreaterThan(0);
  const residences = { ...dataset.residences, residents: dataset.residences.residents.map(() => 987_654) };
  for (const format of ["geojson", "csv", "xlsx"] as const) {
    const { bytes } = await writeLayerFiles(
      { ...dataset, residences },
      { layers: LAYER_IDS, format, language },
    );
    const text = Object.values(unzipSync(bytes))
      .flatMap((file) => (format === "xlsx" ? Object.values(unzipSync(file)) : [file]))
      .map((file) => strFromU8(file))
      .join("\n");
    expect(text).toContain(dataset.dwellings[0]?.id);
    for (const { id } of dataset.placements) expect(text).not.toContain(`"${id}"`);
    expect(text).not.toContain("987654");
  }
});

test("no cell of a spreadsheet begins a formula, whichever writer made it", async () => {
  const csv = strFromU8((await layerOf("boliger", "csv", homesCalled(FORMULAS))).bytes);
  for (const text of FORMULAS) {
    expect(csv).toContain(`'${text}`);
    for (const written of [csvText(["a"], [[text]]), writeTableCsv(["a"], [[text]], { language })])
      expect(written.split("\r\n")[1]?.replace(/^"/, "").startsWith("'")).toBe(true);
  }
  const sheets = [
    (await layerOf("boliger", "xlsx", homesCalled(FORMULAS))).bytes,
    writeXlsx(
      "a",
      ["=1"],
      FORMULAS.map((text) => [text]),
    ),
  ];
  for (const bytes of sheets) {
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1');
  }
});

test("a CSV cell that could begin a formula has an apostrophe before it, and a number has none", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("=", "+", "-", "@", "\t", "\r"),
      fc.string({ minLength: 1 }),
      (sign, rest) => {
        const text = `${sign}x${rest}`;
        const [, row = ""] = csvText(["a"], [[text]]).split(/\r\n/);
        expect(row.replace(/^"/, "")[0]).toBe("'");
      },
    ),
  );
  expect(csvText(["a"], [[-3.5]])).toContain("\r\n-3,5\r\n");
});

test("what is no spreadsheet keeps the text as it is", async () => {
  const made = homesCalled(["=1+1"]);
  expect(strFromU8((await layerOf("boliger", "geojson", made)).bytes)).toContain('"label":"=1+1"');
  const { tables } = await readTables([
    { name: "a.gpkg", bytes: (await layerOf("boliger", "gpkg", made)).bytes },
  ]);
  const label = tables[0]?.headings.indexOf("label") ?? -1;
  expect(tables[0]?.cell(0, label)).toBe("=1+1");
});
