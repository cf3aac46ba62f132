import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { memoryCache, PUBLIC_SOURCE_IDS, PUBLIC_SOURCES } from "../../../src/platform/index.ts";
import { aPublicService, bytes, gathered, json, type PublicService } from "./a-public-service.ts";

const KOMMUNE = "api.kartverket.no/kommuneinfo/v1/kommuner/1108";
const OUTLINE = {
  omrade: {
    type: "Polygon",
    coordinates: [
      [
        [5.6, 58.8],
        [5.8, 58.8],
        [5.8, 58.9],
        [5.6, 58.8],
      ],
    ],
  },
};
const STOPS = "api.entur.io/stop-places/v1/read/stop-places";
const SCHOOLS = "data-nsr.udir.no/v4/enheter/kommune/1108";
const ZIP = zipSync({ "a.csv": strToU8("adressenavn;nummer\r\nStorgata;1\r\n") });

let service: PublicService;
beforeEach(async () => {
  service = await aPublicService();
  service.answers.set(
    KOMMUNE,
    json({ kommunenummer: "1108", kommunenavn: "Sandnes", kommunenavnNorsk: "Sandnes" }),
  );
  service.answers.set(`${KOMMUNE}/omrade`, json(OUTLINE));
});
afterEach(() => service.close());

test("a boundary is fetched, with owner, licence and the day it was fetched", async () => {
  const { files } = await gathered(service, ["municipality"]);
  expect(files.map(({ name, origin }) => ({ name, origin }))).toEqual([
    {
      name: "Kommune_1108.geojson",
      origin: { owner: "Kartverket", licence: "CC BY 4.0", date: "2026-11-23" },
    },
  ]);
  const [feature] = JSON.parse(new TextDecoder().decode(files[0]?.bytes)).features;
  expect(feature).toEqual({
    type: "Feature",
    properties: { kommunenummer: "1108", kommunenavn: "Sandnes" },
    geometry: OUTLINE.omrade,
  });
});

test("what fails for a moment is asked again, later each time, and as late as the service asks", async () => {
  service.answers.set(`${KOMMUNE}/omrade`, (response, heard, turn) => {
    if (turn === 1) {
      response.statusCode = 503;
      response.end();
    } else if (turn === 2) {
      response.statusCode = 429;
      response.setHeader("retry-after", "7");
      response.end();
    } else json(OUTLINE)(response, heard, turn);
  });
  const { files, waits } = await gathered(service, ["municipality"]);
  expect(files).toHaveLength(1);
  expect(waits).toEqual([1_000, 7_000]);
});

test("a service that is down, refuses, is busy or is not there is named, and the others go on", async () => {
  const failing = (status: number, retry?: string) => {
    service.answers.set(`${KOMMUNE}/omrade`, (response) => {
      response.statusCode = status;
      if (retry) response.setHeader("retry-after", retry);
      response.end("<html>secret text of the service</html>");
    });
  };
  const failure = async () => (await gathered(service, ["municipality"])).became.get("municipality");
  failing(500);
  expect(await failure()).toEqual({ state: "failed", failure: { code: "status", status: 500 } });
  failing(403);
  expect(await failure()).toEqual({ state: "failed", failure: { code: "status", status: 403 } });
  failing(429);
  expect(await failure()).toEqual({ state: "failed", failure: { code: "busy" } });
  const before = service.heard.length;
  failing(429, "3600");
  expect(await failure()).toEqual({ state: "failed", failure: { code: "busy" } });
  expect(service.heard.length - before).toBe(2);
  service.answers.set(SCHOOLS, json({ EnhetListe: [] }));
  const { became, files } = await gathered(service, ["schools", "municipality"]);
  expect(became.get("schools")).toEqual({ state: "failed", failure: { code: "nothing" } });
  expect(files).toEqual([]);
  const { became: nowhere } = await gathered(service, ["municipality"], {
    fetch: () => Promise.reject(new TypeError("Failed to fetch")),
  });
  expect(nowhere.get("municipality")).toEqual({ state: "failed", failure: { code: "unreachable" } });
});

test("an answer that is cut is asked for again, and told where it stays cut", async () => {
  service.answers.set(`${KOMMUNE}/omrade`, (response, heard, turn) => {
    if (turn === 1) response.end('{"omrade":{"type":"Poly');
    else json(OUTLINE)(response, heard, turn);
  });
  expect((await gathered(service, ["municipality"])).files).toHaveLength(1);
  const address =
    "nedlasting.geonorge.no/geonorge/Basisdata/MatrikkelenAdresse/CSV/Basisdata_1108_Sandnes_25833_MatrikkelenAdresse_CSV.zip";
  service.answers.set(address, bytes(ZIP.subarray(0, ZIP.length - 30)));
  const { became } = await gathered(service, ["addresses"]);
  expect(became.get("addresses")).toEqual({ state: "failed", failure: { code: "truncated" } });
  service.answers.set(address, bytes(ZIP));
  const { files } = await gathered(service, ["addresses"]);
  expect(files.map(({ name, bytes: content }) => [name, content.length])).toEqual([
    ["Basisdata_1108_Sandnes_25833_MatrikkelenAdresse_CSV.zip", ZIP.length],
  ]);
});

test("a connection that breaks in the middle is asked again", async () => {
  service.answers.set(`${KOMMUNE}/omrade`, (response, heard, turn) => {
    if (turn > 1) return json(OUTLINE)(response, heard, turn);
    response.setHeader("content-length", 10_000);
    response.write('{"omrade"');
    setTimeout(() => response.destroy(), 20);
  });
  expect((await gathered(service, ["municipality"])).files).toHaveLength(1);
});

test("a service that says nothing is given up, one that is slow is waited for", async () => {
  service.answers.set(`${KOMMUNE}/omrade`, () => {});
  const silent = await gathered(service, ["municipality"], { patience: 60 });
  expect(silent.became.get("municipality")).toEqual({ state: "failed", failure: { code: "timeout" } });
  service.answers.set(`${KOMMUNE}/omrade`, (response) => {
    const text = JSON.stringify(OUTLINE);
    let at = 0;
    const drip = setInterval(() => {
      response.write(text.slice(at, at + 20));
      at += 20;
      if (at >= text.length) {
        clearInterval(drip);
        response.end();
      }
    }, 10);
  });
  expect((await gathered(service, ["municipality"], { patience: 500 })).files).toHaveLength(1);
});

test("an answer that has another shape is told with what is missing", async () => {
  const told = async (
    address: string,
    answer: unknown,
    source: "municipality" | "schools" | "population",
  ) => {
    service.answers.set(address, json(answer));
    return (await gathered(service, [source])).became.get(source);
  };
  const missing = (path: string) => ({ state: "failed", failure: { code: "changed", missing: path } });
  expect(await told(`${KOMMUNE}/omrade`, { area: OUTLINE.omrade }, "municipality")).toEqual(
    missing("omrade.type"),
  );
  expect(await told(SCHOOLS, { Enheter: [] }, "schools")).toEqual(missing("EnhetListe"));
  expect(await told(SCHOOLS, { EnhetListe: [{ ErSkole: "ja" }] }, "schools")).toEqual(
    missing("EnhetListe[0].ErSkole"),
  );
  const table = "data.ssb.no/api/pxwebapi/v2/tables/04317/data";
  expect(await told(table, { class: "collection" }, "population")).toEqual(missing("class"));
  expect(await told(table, { class: "dataset", id: [], size: [0] }, "population")).toEqual({
    state: "failed",
    failure: { code: "nothing" },
  });
});

test("stops come page by page, and a station that others belong to is not counted beside them", async () => {
  const stop = (n: number, parent?: string) => ({
    id: `NSR:StopPlace:${n}`,
    name: { value: `Stopp ${n}` },
    centroid: { location: { longitude: 5.7, latitude: 58.85 } },
    ...(parent ? { parentSiteRef: { ref: parent } } : {}),
  });
  const all = Array.from({ length: 2_300 }, (_, i) => stop(i, i === 5 ? "NSR:StopPlace:2299" : undefined));
  service.answers.set(STOPS, (response, heard, turn) => {
    const skip = Number(new URLSearchParams(heard.url.split("?")[1]).get("skip"));
    json(all.slice(skip, skip + 1_000))(response, heard, turn);
  });
  const { files } = await gathered(service, ["stops"]);
  const { features } = JSON.parse(new TextDecoder().decode(files[0]?.bytes));
  expect(features).toHaveLength(2_299);
  expect(service.heard.filter(({ url }) => url.startsWith(STOPS))).toHaveLength(3);
  expect(service.heard[0]?.headers["et-client-name"]).toBe("spredt-planner");
});

test("an order that is not ready is looked at until it is; an address elsewhere is not followed", async () => {
  const order = "nedlasting.geonorge.no/api/order";
  const file = "nedlasting.geonorge.no/geonorge/Basisdata_1108_Sandnes_4258_Grunnkretser_GeoJSON.zip";
  service.answers.set(order, json({ referenceNumber: "r 1", files: [{ name: "x" }] }));
  service.answers.set(`${order}/r%201`, (response, heard, turn) =>
    json({ referenceNumber: "r 1", files: [turn < 3 ? {} : { downloadUrl: `https://${file}` }] })(
      response,
      heard,
      turn,
    ),
  );
  service.answers.set(file, bytes(ZIP));
  const { files, waits } = await gathered(service, ["grunnkretser"]);
  expect(files.map(({ name }) => name)).toEqual(["Basisdata_1108_Sandnes_4258_Grunnkretser_GeoJSON.zip"]);
  expect(waits).toEqual([2_000, 2_000, 2_000]);
  service.answers.set(order, json({ files: [{ downloadUrl: "https://example.org/x.zip" }] }));
  const { became } = await gathered(service, ["grunnkretser"]);
  expect(became.get("grunnkretser")).toEqual({
    state: "failed",
    failure: { code: "changed", missing: "files[0].downloadUrl" },
  });
});

test("an order that is kept and whose file is gone is ordered once more", async () => {
  const order = "nedlasting.geonorge.no/api/order";
  let named = "old";
  service.answers.set(order, (response, heard, turn) =>
    json({ files: [{ downloadUrl: `https://nedlasting.geonorge.no/${named}.zip` }] })(response, heard, turn),
  );
  const cache = memoryCache();
  await gathered(service, ["grunnkretser"], { cache });
  named = "new";
  service.answers.set("nedlasting.geonorge.no/new.zip", bytes(ZIP));
  expect((await gathered(service, ["grunnkretser"], { cache })).files.map(({ name }) => name)).toEqual([
    "new.zip",
  ]);
});

test("what was fetched is kept: a stopped fetch goes on, and a later one needs no network", async () => {
  const unit = (n: number) => ({
    Organisasjonsnummer: `${n}`,
    ErSkole: true,
    ErAktiv: true,
    ErGrunnskole: true,
  });
  service.answers.set(SCHOOLS, json({ EnhetListe: [1, 2, 3, 4, 5, 6, 7, 8].map(unit) }));
  const cache = memoryCache();
  const stopping = new AbortController();
  for (let n = 1; n <= 8; n += 1) {
    service.answers.set(`data-nsr.udir.no/v4/enhet/${n}`, (response, heard, turn) => {
      if (n === 5) stopping.abort();
      json({
        Navn: `Skole ${n}`,
        Koordinat: { Lengdegrad: n === 7 ? 0 : 5.7, Breddegrad: n === 7 ? 0 : 58.8 },
      })(response, heard, turn);
    });
  }
  await expect(gathered(service, ["schools"], { cache, signal: stopping.signal })).rejects.toThrow();
  const { files } = await gathered(service, ["schools"], { cache });
  expect(service.heard.filter(({ url }) => url === SCHOOLS)).toHaveLength(1);
  const asked = service.heard.length;
  const again = await gathered(service, ["schools"], {
    cache,
    now: () => "2027-02-01T00:00:00.000Z",
    fetch: () => Promise.reject(new TypeError("no network")),
  });
  expect(service.heard.length).toBe(asked);
  expect(again.files).toEqual(files);
  expect(again.files[0]?.origin.date).toBe("2026-11-23");
  const { features } = JSON.parse(new TextDecoder().decode(files[0]?.bytes));
  expect(features[6]).toEqual({
    type: "Feature",
    properties: { id: "7", navn: "Skole 7", tilbudstype: "skole" },
    geometry: null,
  });
  const anew = await gathered(service, ["schools"], { cache, anew: true });
  expect(anew.files).toEqual(files);
  expect(service.heard.length).toBe(asked + 9);
});

test("requests carry the number of the municipality and what the service itself has said, and go to the hosts that are named", async () => {
  const unit = { Organisasjonsnummer: "974552124", ErSkole: true, ErAktiv: true, ErGrunnskole: true };
  service.answers.set(SCHOOLS, json({ EnhetListe: [unit] }));
  service.answers.set("data-nsr.udir.no/v4/enhet/974552124", json({ Navn: "x", Koordinat: null }));
  await gathered(service, PUBLIC_SOURCE_IDS);
  const hosts = new Set(PUBLIC_SOURCE_IDS.flatMap((id) => PUBLIC_SOURCES[id].hosts));
  const said = /1108|974552124|Sandnes/;
  expect(service.heard.length).toBeGreaterThan(8);
  for (const { url, body, headers } of service.heard) {
    expect(hosts).toContain(url.split("/")[0]);
    expect(`${url} ${body}`).toMatch(said);
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
    // What other long numbers there are: a coordinate system, a table, and the catalogue's id of a data set.
    const numbers = `${decodeURIComponent(url)}${body}`.match(/\d{5,}/g) ?? [];
    expect(["25833", "04317", "974552124"]).toEqual(
      expect.arrayContaining(numbers.filter((n) => !"51d279f8-e2be-4f5e-9f72-1a53f7535ec1".includes(n))),
    );
  }
});
