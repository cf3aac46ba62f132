import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { emptyDataset } from "../../src/engine/index.ts";
import { guessKind, guessMapping, importTables, readTables } from "../../src/formats/index.ts";

const square = (west: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, 59.5],
      [west + 0.01, 59.5],
      [west + 0.01, 59.51],
      [west, 59.51],
      [west, 59.5],
    ],
  ],
});
const unit = (code: string, west: number) => ({
  type: "Feature",
  properties: { grunnkretsnummer: code, grunnkretsnavn: `Krets ${code}` },
  geometry: square(west),
});
const units = {
  type: "FeatureCollection",
  features: [unit("99990101", 4), unit("99990102", 4.01), unit("99990103", 4.02)],
};
/** Shaped as Statistics Norway's table 04317: the dimension of codes is named in the plural. */
const cube = {
  version: "2.0",
  class: "dataset",
  id: ["Grunnkretser", "ContentsCode", "Tid"],
  size: [2, 1, 1],
  role: { metric: ["ContentsCode"], time: ["Tid"] },
  dimension: {
    Grunnkretser: {
      category: {
        index: { "99990101": 0, "99990102": 1 },
        label: { "99990101": "Vest", "99990102": "Midt" },
      },
    },
    ContentsCode: { category: { index: { Personer1: 0 }, label: { Personer1: "Personer" } } },
    Tid: { category: { index: { "2026": 0 }, label: { "2026": "2026" } } },
  },
  value: [812, null],
};

test.each([
  ["first", (one: readonly unknown[]) => one],
  ["last", (one: readonly unknown[]) => [...one].reverse()],
] as const)(
  "Statistics Norway's residents come to the areas that their codes name; what has no figure stays unknown, with the map %s",
  async (_, inOrder) => {
    const files = [
      { name: "kretser.geojson", bytes: strToU8(JSON.stringify(units)) },
      { name: "04317.json", bytes: strToU8(JSON.stringify(cube)) },
    ];
    const { tables } = await readTables(inOrder(files) as typeof files);
    expect(tables.map((table) => guessKind(table).kind)).toEqual(["neighbourhoods", "neighbourhoods"]);
    const asked = tables.map((table) => ({ table, mapping: guessMapping(table, "neighbourhoods") }));
    expect(asked.find(({ table }) => table.file === "04317.json")?.mapping.columns).toMatchObject({
      id: "Grunnkretser",
      name: "Grunnkretser navn",
      residents: "Personer1",
      residentsYear: "Tid",
    });
    const { dataset, tables: reports } = importTables(asked, {
      crs: "EPSG:25832",
      dataset: emptyDataset({ name: "Prøvehavet", number: "9999" }, "EPSG:25832"),
    });
    expect(reports.map(({ counts }) => counts.rejected)).toEqual([0, 0]);
    expect(
      dataset.neighbourhoods.map(({ id, residents, residentsYear }) => [id, residents, residentsYear]),
    ).toEqual([
      ["99990101", 812, 2026],
      ["99990102", "unknown", 2026],
      ["99990103", "unknown", "unknown"],
    ]);
  },
);

test("figures of delområder in a dimension called «Grunnkretser» stay delområder", async () => {
  const text = JSON.stringify(cube).replaceAll("99990101", "99990100").replaceAll("99990102", "99990200");
  const map = JSON.stringify({
    type: "FeatureCollection",
    features: [unit("99990100", 4), unit("99990200", 4.01)],
  }).replaceAll("grunnkrets", "delomrade");
  const { tables } = await readTables([
    { name: "kart.geojson", bytes: strToU8(map) },
    { name: "tall.json", bytes: strToU8(text) },
  ]);
  const asked = tables.map((table) => ({ table, mapping: guessMapping(table, "neighbourhoods") }));
  expect(asked.map(({ mapping }) => mapping.constants)).toEqual([
    { level: "delområde" },
    { level: "delområde" },
  ]);
  const { dataset } = importTables(asked, {
    crs: "EPSG:25832",
    dataset: emptyDataset({ name: "Prøvehavet", number: "9999" }, "EPSG:25832"),
  });
  expect(dataset.neighbourhoods.map(({ level, residents }) => [level, residents])).toEqual([
    ["delområde", 812],
    ["delområde", "unknown"],
  ]);
});
