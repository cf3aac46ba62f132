import { describe, expect, test } from "vitest";
import { type Dataset, emptyDataset } from "../../../src/engine/index.ts";
import { guessKind, guessMapping, importTables, readTables } from "../../../src/formats/index.ts";

const square = (west: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, 59.5],
      [west + 0.1, 59.5],
      [west + 0.1, 59.6],
      [west, 59.6],
      [west, 59.5],
    ],
  ],
});
const feature = (number: string, name: string, west: number) => ({
  type: "Feature",
  properties: { kommunenummer: number, kommunenavn: name },
  geometry: square(west),
});

async function imported(features: readonly unknown[], dataset: Dataset) {
  const bytes = new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features }));
  const origin = { owner: "Kartverket", licence: "CC BY 4.0", date: "2026-11-23" };
  const { tables } = await readTables([{ name: "Kommune_9999.geojson", bytes, origin }]);
  const [table] = tables;
  if (!table) throw new Error("no table");
  expect(guessKind(table).kind).toBe("municipality");
  return importTables([{ table, mapping: guessMapping(table, "municipality") }], {
    crs: dataset.crs,
    dataset,
  });
}
const empty = (number: string | "unknown") => emptyDataset({ name: "Prøvehavet", number }, "EPSG:25832");

describe("the municipality's outline", () => {
  test("becomes the study area, with its source, and teaches a project its number", async () => {
    const { dataset, summary } = await imported([feature("9999", "Prøvehavet", 4)], empty("unknown"));
    expect(dataset.municipality.number).toBe("9999");
    expect(dataset.studyArea).not.toBe("unknown");
    expect(summary).toEqual([{ kind: "municipality", added: 1, replaced: 0, unchanged: 0 }]);
    expect(dataset.sources).toEqual([
      {
        file: "Kommune_9999.geojson",
        what: "municipality",
        licence: "© Kartverket, CC BY 4.0",
        date: "2026-11-23",
        rows: 1,
      },
    ]);
    const again = await imported([feature("9999", "Prøvehavet", 4)], dataset);
    expect(again.dataset.studyArea).toBe(dataset.studyArea);
    expect(again.summary).toEqual([{ kind: "municipality", added: 0, replaced: 0, unchanged: 1 }]);
  });

  test("is taken from a file of many, and the others are told", async () => {
    const { dataset, tables } = await imported(
      [feature("9998", "Nabohavet", 4.2), feature("9999", "Prøvehavet", 4)],
      empty("9999"),
    );
    expect(dataset.municipality.number).toBe("9999");
    expect(tables[0]?.counts).toEqual({ read: 2, accepted: 1, repaired: 0, rejected: 1 });
    expect(tables[0]?.issues.map(({ code, at }) => [code, at.row])).toEqual([["row-other-municipality", 1]]);
    const [shell] = dataset.studyArea === "unknown" ? [] : (dataset.studyArea.coordinates[0] ?? []);
    expect(Math.min(...(shell ?? []).map(([x]) => x))).toBeLessThan(220_000);
  });
});
