import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Dataset, hashDataset, type WorkingCrs } from "../../src/engine/index.ts";
import { pointInside, signedArea } from "../../src/formats/area-shape.ts";
import { converter, DEGREES } from "../../src/formats/crs.ts";
import {
  guessKind,
  guessMapping,
  type ImportOutcome,
  importTables,
  readProject,
  readTables,
  type TableImport,
  writeProject,
} from "../../src/formats/index.ts";
import { codesOf, nothingYet } from "./a-file.ts";
import { aProject } from "./project/a-project.ts";

/** Real Norwegian files, which are not part of the repository: they lie beside it where they are at hand. */
const shared = join(import.meta.dirname, "../../../shared");
const here = existsSync(join(shared, "samples"));
if (!here)
  console.warn("No ../shared/samples beside the repository: the tests on real Norwegian files are skipped.");

const bytesOf = (path: string) => new Uint8Array(readFileSync(join(shared, path)));
const readSample = (path: string) =>
  readTables([{ name: path.split("/").at(-1) ?? path, bytes: bytesOf(`samples/${path}`) }]);

/** Imports samples as the dialog does when the user changes nothing. */
async function imported(
  paths: readonly string[],
  crs: WorkingCrs = "EPSG:25832",
  dataset: Dataset = nothingYet,
): Promise<ImportOutcome> {
  const imports: TableImport[] = [];
  for (const path of paths) {
    for (const table of (await readSample(path)).tables) {
      imports.push({ table, mapping: guessMapping(table, guessKind(table).kind) });
    }
  }
  return importTables(imports, { crs, dataset: { ...dataset, crs } });
}
const squareKilometres = (areas: Dataset["neighbourhoods"]) =>
  areas.reduce(
    (sum, { outline }) =>
      sum + outline.coordinates.flat().reduce((total, ring) => total + signedArea(ring), 0),
    0,
  ) / 1e6;

describe.skipIf(!here)("real Norwegian files", () => {
  it("delområder of Sandnes come to the same metres from degrees, from a crs member and from well-known text", async () => {
    const files = [
      "boundaries/delomraader_1108_sandnes.geojson",
      "formats/sandnes_delomraader_EPSG25832_crsmember.geojson",
      "formats/sandnes_delomraader_EPSG25832_wkt.csv",
    ];
    const [degrees, member, wkt] = await Promise.all(files.map((file) => imported([file])));
    if (!degrees || !member || !wkt) throw new Error("three imports");
    for (const { dataset, tables } of [degrees, member, wkt]) {
      expect(tables[0]?.counts).toMatchObject({ read: 11, rejected: 0 });
      expect(dataset.neighbourhoods.reduce((sum, { residents }) => sum + Number(residents), 0)).toBe(84_720);
      expect(new Set(dataset.neighbourhoods.map(({ level }) => level))).toEqual(new Set(["delområde"]));
    }
    const places = (outcome: ImportOutcome) =>
      new Map(outcome.dataset.neighbourhoods.map((area) => [area.id, area]));
    for (const other of [member, wkt]) {
      for (const [id, area] of places(degrees)) {
        const same = places(other).get(id);
        if (!same) throw new Error(id);
        expect(squareKilometres([same])).toBeCloseTo(squareKilometres([area]), 2);
        const [[x, y], [u, v]] = [pointInside(area.outline), pointInside(same.outline)];
        expect(Math.hypot(x - u, y - v)).toBeLessThan(2);
      }
    }
  });

  it("grunnkretser of Oslo are all read, with their districts, in either zone", async () => {
    for (const crs of ["EPSG:25832", "EPSG:25833"] as const) {
      const { dataset, tables } = await imported(["grunnkrets/grunnkretser_0301_oslo.geojson"], crs);
      expect(tables[0]?.counts).toMatchObject({ read: 591, rejected: 0 });
      expect(new Set(dataset.neighbourhoods.map(({ level }) => level))).toEqual(new Set(["grunnkrets"]));
      expect(dataset.neighbourhoods.find(({ id }) => id === "03011702")).toMatchObject({
        name: "Bjølsen rode 2",
        district: "Sagene",
      });
      expect(squareKilometres(dataset.neighbourhoods)).toBeGreaterThan(400);
      expect(squareKilometres(dataset.neighbourhoods)).toBeLessThan(500);
    }
  });

  it("the whole address register of Elverum is read, every row in the zone it names", async () => {
    const { dataset, tables } = await imported([
      "addresses/Basisdata_3420_Elverum_25833_MatrikkelenAdresse.csv",
    ]);
    expect(tables[0]?.counts).toEqual({ read: 10_871, accepted: 10_871, repaired: 0, rejected: 0 });
    expect(tables[0]?.issues).toEqual([]);
    expect(dataset.residences.labels[0]).toBe("Gobakkvegen 438");
    const [lon, lat] = converter("EPSG:25832", DEGREES)(
      dataset.residences.x[0] ?? 0,
      dataset.residences.y[0] ?? 0,
    );
    const [x, y] = converter("EPSG:25833", DEGREES)(310_012.98, 6_770_754.69);
    expect(Math.hypot(lon - x, lat - y)).toBeLessThan(1e-9);
    expect(dataset.sources).toMatchObject([{ licence: "CC BY 4.0", date: "2025-06-12", rows: 10_871 }]);
  });

  it("its addresses place a dwelling by its exact address, four-digit house numbers too", async () => {
    const { dataset } = await imported([
      "addresses/Basisdata_3420_Elverum_25833_MatrikkelenAdresse.csv",
      "boundaries/delomraader_3420_elverum.geojson",
    ]);
    const labels = dataset.residences.labels;
    const long = labels.find(
      (label) => / \d{4}$/.test(label) && labels.indexOf(label) === labels.lastIndexOf(label),
    );
    const csv = `Bolignr;Adresse;Enheter\nB1;${long?.toUpperCase()};1\nB2;${long}0;1\n`;
    const { tables } = await readTables([{ name: "boliger.csv", bytes: new TextEncoder().encode(csv) }]);
    const [table] = tables;
    if (!table || long === undefined) throw new Error("no table");
    const outcome = importTables([{ table, mapping: guessMapping(table, "dwellings") }], {
      crs: "EPSG:25832",
      dataset,
    });
    expect(outcome.dataset.dwellings[0]?.at.x).toBe(dataset.residences.x[labels.indexOf(long)]);
    expect(outcome.tables[0]?.issues.map(({ code }) => code)).toEqual(["row-address-not-found"]);
  });

  it("Geonorge's zip is read: areas found, border lines left out, zone as declared", async () => {
    const { tables } = await readSample("boundaries/Basisdata_0000_Norge_25833_Fylker_GeoJSON.zip");
    expect(tables.map(({ sheet, rows, geometry }) => [sheet, rows, geometry?.kind, geometry?.crs])).toEqual([
      ["Fylke", 15, "area", { code: "EPSG:25833", found: "declared" }],
      ["Grense", 4636, "lines", { code: "EPSG:25833", found: "declared" }],
    ]);
    expect(tables[1] && guessKind(tables[1]).kind).toBe("none");
  });

  it("a file whose name says 4326 is read by its numbers", async () => {
    const { tables } = await readSample("crs/artsdatabanken_fylke_4326.geojson");
    expect(tables[0]?.geometry?.crs).toEqual({ code: "EPSG:25833", found: "declared" });
  });

  it.each(["asker", "baerum", "bodo", "drammen", "eidanger", "ulleval"])(
    "the bare geometry of %s is a plot",
    async (place) => {
      const { dataset, tables } = await imported(
        [`crs/dok_plan_${place}.geojson`],
        place === "bodo" ? "EPSG:25833" : "EPSG:25832",
      );
      expect(tables[0]?.crs).toEqual({ code: "EPSG:25833", found: "declared" });
      expect(tables[0]?.counts).toMatchObject({ read: 1, rejected: 0 });
      expect(dataset.plots).toHaveLength(1);
    },
  );

  it("negative eastings of Rogaland in zone 33, and Esri's JSON, are each taken for what they are", async () => {
    const { issues } = await readSample("poi/sandnes_barnehager_esri25833.json");
    expect(issues.map(({ code }) => code)).toEqual([]);
    const { dataset } = await imported(["poi/derived_sandnes_barnehager.geojson"]);
    expect(dataset.facilities).toHaveLength(67);
    expect(new Set(dataset.facilities.map(({ kind }) => kind))).toEqual(new Set(["kindergarten"]));
  });

  it("old grunnkretser of Asker and Bærum keep the leading zero of their codes", async () => {
    const { dataset, tables } = await imported(["crs/grunnkretser_asker_baerum_EPSG25833.geojson"]);
    expect(tables[0]?.counts).toMatchObject({ read: 535, rejected: 0 });
    expect(dataset.neighbourhoods.every(({ id }) => /^02\d{6}$/.test(id))).toBe(true);
  });

  it("population without outlines, from a spreadsheet, brings known areas up to date", async () => {
    const first = await imported(["boundaries/delomraader_1108_sandnes.geojson"]);
    const bare = {
      ...first.dataset,
      neighbourhoods: first.dataset.neighbourhoods.map((area) => ({
        ...area,
        residents: "unknown" as const,
      })),
    };
    const second = await imported(["formats/sandnes_delomraader_attributes.xlsx"], "EPSG:25832", bare);
    expect(second.tables[0]?.counts).toMatchObject({ read: 11, rejected: 0 });
    expect(second.dataset.neighbourhoods.reduce((sum, { residents }) => sum + Number(residents), 0)).toBe(
      84_720,
    );
  });

  it("nature reserves and a real property are read as zones and plots, none of their parts lost", async () => {
    const { dataset, tables } = await imported([
      "constraints/derived_naturvernomraader_from_sosi.geojson",
      "constraints/eiendom_v1_geokoding_0301_208_619_EPSG25832.geojson",
    ]);
    expect(tables.map(({ counts }) => counts.rejected)).toEqual([0, 0]);
    expect(dataset.zones).toHaveLength(17);
    expect(dataset.plots).toMatchObject([{ cadastre: "208/619" }]);
    expect(
      squareKilometres([{ outline: dataset.plots[0]?.outline } as Dataset["neighbourhoods"][0]]) * 1e6,
    ).toBeCloseTo(790, -1);
  });

  it("all of it goes into a project file and comes out the same", async () => {
    const { dataset } = await imported([
      "addresses/Basisdata_3420_Elverum_25833_MatrikkelenAdresse.csv",
      "boundaries/delomraader_3420_elverum.geojson",
      "grunnkrets/derived_elverum_3420_grunnkretser_voronoi_APPROX.geojson",
    ]);
    const whole = { ...dataset, municipality: aProject.dataset.municipality };
    const project = { ...aProject, dataset: whole, datasetHash: hashDataset(whole) };
    const bytes = writeProject(project);
    const back = readProject(bytes);
    expect(back).toEqual({ ok: true, value: project });
    expect(writeProject(project)).toEqual(bytes);
  });

  it.each([
    ["transport/entur_stopPlaces_netex.xml", "file-unsupported"],
    ["boundaries/kommuneinfo_v1_openapi.json", "file-not-geojson"],
  ])("%s is answered with what to do instead", async (path, code) => {
    expect(codesOf(await readSample(path))).toContain(code);
  });
});

describe.skipIf(!here)("conversion against PROJ", () => {
  it("agrees with 14 Norwegian points in eight systems, within a centimetre", () => {
    const [head = "", ...lines] = new TextDecoder()
      .decode(bytesOf("samples/crs/reprojection_test_vectors.csv"))
      .trim()
      .split(/\r?\n/);
    const names = head.split(",");
    let compared = 0;
    for (const line of lines) {
      const cells = line.split(",");
      const value = (name: string) => Number(cells[names.indexOf(name)]);
      for (const number of [25832, 25833, 25835, 3857, 5105, 5110, 5130]) {
        const [x, y] = converter(DEGREES, `EPSG:${number}`)(value("lon_4258"), value("lat_4258"));
        const error = Math.hypot(x - value(`E_${number}`), y - value(`N_${number}`));
        // Far outside its zone a transverse Mercator loses digits; nobody keeps Kirkenes in zone 5.
        const far = Math.abs(x - (number < 6000 ? 100_000 : 500_000)) > 900_000 && number !== 3857;
        expect(error, `${cells[0]} ${number}`).toBeLessThan(far ? 1 : 0.01);
        compared += 1;
      }
    }
    expect(compared).toBe(98);
  });

  it.skipIf(!existsSync(join(shared, "truth/crs/expected.json")))(
    "agrees with 12 places of PROJ 9.5 within a centimetre",
    () => {
      const { points } = JSON.parse(new TextDecoder().decode(bytesOf("truth/crs/expected.json"))) as {
        points: ({ name: string; lon: number; lat: number } & Record<`EPSG${number}`, [number, number]>)[];
      };
      expect(points.length).toBeGreaterThan(10);
      for (const point of points) {
        for (const number of [25832, 25833, 25835, 3857] as const) {
          const [x, y] = converter(DEGREES, `EPSG:${number}`)(point.lon, point.lat);
          const [u, v] = point[`EPSG${number}`] ?? [Number.NaN, Number.NaN];
          const [lon, lat] = converter(`EPSG:${number}`, DEGREES)(u, v);
          const far = Math.abs(u - 500_000) > 900_000 && number !== 3857;
          expect(Math.hypot(x - u, y - v), `${point.name} ${number}`).toBeLessThan(far ? 1 : 0.01);
          expect(Math.hypot(lon - point.lon, lat - point.lat), `${point.name} ${number}`).toBeLessThan(
            far ? 1e-5 : 1e-7,
          );
        }
      }
    },
  );
});
