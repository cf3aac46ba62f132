import { expect, test } from "vitest";
import { emptyDataset } from "../../../src/engine/index.ts";
import { guessMapping, importTables, readTables } from "../../../src/formats/index.ts";

const ring = (west: number) => [
  [
    [west, 59.5],
    [west + 0.1, 59.5],
    [west + 0.1, 59.6],
    [west, 59.6],
    [west, 59.5],
  ],
];
const outlines = {
  type: "FeatureCollection",
  features: [
    ["32010101", "Ytre", 4],
    ["32010102", "Indre", 4.1],
    ["32010103", "Midtre", 4.2],
  ].map(([code, name, west]) => ({
    type: "Feature",
    properties: { grunnkretsnummer: code, grunnkretsnavn: name },
    geometry: { type: "Polygon", coordinates: ring(west as number) },
  })),
};
const figures = "grunnkretsnummer;personer;år\r\n32010101;400;2023\r\n32010102;300;2023\r\n32019999;5;2023";

test("boundaries of 2024 and residents of 2023 are joined aloud: the years, the codes that are nowhere, the areas without figures", async () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const { tables } = await readTables([
    { name: "grunnkretser_2024.geojson", bytes: encode(JSON.stringify(outlines)) },
    { name: "befolkning_2023.csv", bytes: encode(figures) },
  ]);
  const outcome = importTables(
    tables.map((table) => ({ table, mapping: guessMapping(table, "neighbourhoods") })),
    { crs: "EPSG:25832", dataset: emptyDataset({ name: "Prøvehavet", number: "unknown" }, "EPSG:25832") },
  );
  expect(
    outcome.dataset.neighbourhoods.map(({ id, residents, residentsYear, outlineYear }) => [
      id,
      residents,
      residentsYear,
      outlineYear,
    ]),
  ).toEqual([
    ["32010101", 400, 2023, 2024],
    ["32010102", 300, 2023, 2024],
    ["32010103", "unknown", "unknown", 2024],
  ]);
  expect(outcome.issues.map(({ code, params }) => [code, params])).toEqual([
    ["areas-years", { outlines: "2024", residents: "2023", areas: 2 }],
    ["areas-no-residents", { level: "grunnkrets", areas: 1, names: "Midtre" }],
  ]);
  expect(outcome.tables[1]?.counts).toEqual({ read: 3, accepted: 2, repaired: 0, rejected: 1 });
  expect(outcome.tables[1]?.issues.map(({ code, seen }) => [code, seen])).toEqual([
    ["row-link-not-found", "32019999"],
  ]);
});
