import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyDataset, isKnown } from "../../../src/engine/index.ts";
import {
  guessKind,
  guessMapping,
  importTables,
  type KindId,
  readTables,
} from "../../../src/formats/index.ts";
import { hasSamples, sample } from "../../support/shared-samples.ts";
import { aPublicService, bytes, gathered, json, type PublicService } from "./a-public-service.ts";

const recorded = (path: string): unknown => JSON.parse(new TextDecoder().decode(sample(path).bytes));

let service: PublicService;
beforeEach(async () => {
  service = await aPublicService();
});
afterEach(() => service.close());

describe.skipIf(!hasSamples)("answers that real services have given", () => {
  test("a municipality's names among those of every county, and its real addresses, end in a project", async () => {
    interface County {
      readonly kommuner: readonly { readonly kommunenummer: string }[];
    }
    const counties = recorded("boundaries/kommuneinfo_v1_fylkerkommuner.json") as readonly County[];
    const elverum = counties
      .flatMap(({ kommuner }) => kommuner)
      .find(({ kommunenummer }) => kommunenummer === "3420");
    const kommune = "api.kartverket.no/kommuneinfo/v1/kommuner/3420";
    service.answers.set(kommune, json(elverum));
    const [feature] = (
      recorded("boundaries/kommune_3420_elverum.geojson") as { features: { geometry: unknown }[] }
    ).features;
    service.answers.set(`${kommune}/omrade`, json({ omrade: feature?.geometry }));
    const csv = sample("addresses/Basisdata_3420_Elverum_25833_MatrikkelenAdresse.csv");
    const path = "nedlasting.geonorge.no/geonorge/Basisdata/MatrikkelenAdresse/CSV";
    service.answers.set(
      `${path}/Basisdata_3420_Elverum_25833_MatrikkelenAdresse_CSV.zip`,
      bytes(zipSync({ "Basisdata/matrikkelenAdresse.csv": csv.bytes })),
    );
    const { files, became } = await gathered(service, ["municipality", "addresses"], {}, "3420");
    expect([...became.values()].map(({ state }) => state)).toEqual(["fetched", "fetched"]);
    const { tables } = await readTables(files);
    const { dataset } = importTables(
      tables.map((table) => ({ table, mapping: guessMapping(table, guessKind(table).kind as KindId) })),
      { crs: "EPSG:25832", dataset: emptyDataset({ name: "Elverum", number: "3420" }, "EPSG:25832") },
    );
    expect(dataset.residences.x).toHaveLength(10_871);
    expect(isKnown(dataset.studyArea)).toBe(true);
  });

  test("lists and details of the registers of schools and kindergartens", async () => {
    const list = "data-nsr.udir.no/v4/enheter/kommune/3201";
    service.answers.set(list, json(recorded("poi/udir_nsr_v4_enheter_kommune_3201_excerpt.json")));
    const detail = recorded("poi/udir_nsr_v4_enhet_974552124.json");
    // Eight of the list's 218 units are recorded, and one detail: it answers for all of them.
    for (const { Organisasjonsnummer: number } of (
      recorded("poi/udir_nsr_v4_enheter_kommune_3201_excerpt.json") as {
        EnhetListe: { Organisasjonsnummer: string }[];
      }
    ).EnhetListe) {
      service.answers.set(`data-nsr.udir.no/v4/enhet/${number}`, json(detail));
    }
    const kindergarten = recorded("poi/udir_nbr_v4_enhet_975315053.json") as object;
    service.answers.set("data-nbr.udir.no/v4/enheter/kommune/3201", json({ EnhetListe: [kindergarten] }));
    service.answers.set("data-nbr.udir.no/v4/enhet/975315053", json(kindergarten));
    const { files } = await gathered(service, ["schools", "kindergartens"], {}, "3201");
    const features = files.map(
      ({ bytes: content }) =>
        (
          JSON.parse(new TextDecoder().decode(content)) as {
            features: { geometry: object; properties: object }[];
          }
        ).features,
    );
    expect(features[0]?.length).toBeGreaterThan(0);
    expect(features[0]?.[0]?.geometry).toEqual({ type: "Point", coordinates: [10.58457, 59.93436] });
    expect(features[1]).toEqual([
      {
        type: "Feature",
        properties: { id: "975315053", navn: "Maurtua barnehage", tilbudstype: "barnehage" },
        geometry: { type: "Point", coordinates: [5.72564, 58.95041] },
      },
    ]);
    const { tables } = await readTables(files);
    expect(tables.map((table) => guessKind(table).kind)).toEqual(["facilities", "facilities"]);
  });

  test("a real delivery of Geonorge, a dictionary of collections in metres, passes from order to tables", async () => {
    const delivery = sample("boundaries/Basisdata_0000_Norge_25833_Fylker_GeoJSON.zip");
    service.answers.set(
      "nedlasting.geonorge.no/api/order",
      json({ files: [{ downloadUrl: `https://nedlasting.geonorge.no/${delivery.name}` }] }),
    );
    service.answers.set(`nedlasting.geonorge.no/${delivery.name}`, bytes(delivery.bytes));
    const { files } = await gathered(service, ["grunnkretser"]);
    const { tables } = await readTables(files);
    expect(tables.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ["Fylke", 15],
      ["Grense", 4_636],
    ]);
  });

  test("Statistics Norway's answer is taken as it is", async () => {
    const answer = recorded("population/derived_jsonstat2_delomraader_1108_sandnes_2025.json");
    service.answers.set("data.ssb.no/api/pxwebapi/v2/tables/04317/data", json(answer));
    const { files } = await gathered(service, ["population"]);
    expect(JSON.parse(new TextDecoder().decode(files[0]?.bytes))).toEqual(answer);
    const { searchParams } = new URL(`https://${service.heard[0]?.url}`);
    expect(Object.fromEntries(searchParams)).toEqual({
      lang: "no",
      "codelist[Grunnkretser]": "agg_GrkretsNy",
      "valueCodes[Grunnkretser]": "1108*",
      "valueCodes[ContentsCode]": "*",
      "valueCodes[Tid]": "top(1)",
      outputFormat: "json-stat2",
    });
  });
});
