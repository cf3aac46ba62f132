import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fetchPackage } from "../../../scripts/open-data/fetch-package.ts";
import { emptyDataset } from "../../../src/engine/index.ts";
import { guessKind, guessMapping, importTables, readTables } from "../../../src/formats/index.ts";
import { memoryCache } from "../../../src/platform/index.ts";
import { aPublicService, bytes, json, type PublicService } from "./a-public-service.ts";

let service: PublicService;
beforeEach(async () => {
  service = await aPublicService();
});
afterEach(() => service.close());

const square = {
  type: "Polygon",
  coordinates: [
    [
      [4, 59.5],
      [4.1, 59.5],
      [4.1, 59.6],
      [4, 59.6],
      [4, 59.5],
    ],
  ],
};

test("a package holds what was fetched, names what was not, and the import knows where each file is from", async () => {
  const kommune = "api.kartverket.no/kommuneinfo/v1/kommuner/9999";
  service.answers.set(kommune, json({ kommunenavn: "Prøvehavet", kommunenavnNorsk: "Prøvehavet" }));
  service.answers.set(`${kommune}/omrade`, json({ omrade: square }));
  const unit = {
    type: "Feature",
    properties: { grunnkretsnummer: "99990101", grunnkretsnavn: "Ytre" },
    geometry: square,
  };
  const units = JSON.stringify({ Grunnkrets: { type: "FeatureCollection", features: [unit] } });
  service.answers.set(
    "nedlasting.geonorge.no/api/order",
    json({ files: [{ downloadUrl: "https://nedlasting.geonorge.no/Grunnkretser.zip" }] }),
  );
  service.answers.set(
    "nedlasting.geonorge.no/Grunnkretser.zip",
    bytes(zipSync({ "g/units.geojson": strToU8(units) })),
  );
  const fetched = () =>
    fetchPackage(
      "9999",
      ["municipality", "grunnkretser", "stops"],
      {
        fetch: service.fetch,
        cache: memoryCache(),
        wait: async () => {},
        now: () => "2026-11-23T12:00:00.000Z",
        signal: new AbortController().signal,
      },
      () => {},
    );
  const { bytes: zip, failed } = await fetched();
  if (!zip) throw new Error("no package");
  expect(failed).toEqual([{ source: "stops", failure: { code: "status", status: 404 } }]);
  expect((await fetched()).bytes).toEqual(zip);

  const { tables, issues } = await readTables([{ name: "apne-data-9999.zip", bytes: zip }]);
  expect(issues).toEqual([]);
  const { dataset } = importTables(
    tables.map((table) => ({ table, mapping: guessMapping(table, guessKind(table).kind as "municipality") })),
    { crs: "EPSG:25832", dataset: emptyDataset({ name: "Prøvehavet", number: "9999" }, "EPSG:25832") },
  );
  expect(dataset.neighbourhoods.map(({ id, name }) => [id, name])).toEqual([["99990101", "Ytre"]]);
  expect(dataset.studyArea).not.toBe("unknown");
  expect(dataset.sources.map(({ file, licence, date }) => [file, licence, date])).toEqual([
    ["apne-data-9999.zip/Kommune_9999.geojson", "© Kartverket, CC BY 4.0", "2026-11-23"],
    ["apne-data-9999.zip/units.geojson/Grunnkrets", "© Kartverket, CC BY 4.0", "2026-11-23"],
  ]);
});
