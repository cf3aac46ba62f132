import proj4 from "proj4";
import { describe, expect, test } from "vitest";
import {
  at,
  createAssessor,
  type Dataset,
  emptyDataset,
  STANDARD_RULE_SET,
  type WorkingCrs,
} from "../../src/engine/index.ts";
import {
  guessKind,
  guessMapping,
  type InputFile,
  importTables,
  readTables,
} from "../../src/formats/index.ts";
import { hasSamples, sample } from "../support/shared-samples.ts";

/** Real Norwegian geography, read as a user would drop it. No stock is ever invented on it: the register stays empty. */
const take = (paths: readonly string[], crs: WorkingCrs) => takeFiles(paths.map(sample), crs);

async function takeFiles(files: readonly InputFile[], crs: WorkingCrs): Promise<Dataset> {
  const { tables, issues } = await readTables([...files]);
  expect(issues.filter(({ severity }) => severity === "reject")).toEqual([]);
  const imports = tables
    .map((table) => ({ table, mapping: guessMapping(table, guessKind(table).kind) }))
    .filter(({ mapping }) => mapping.kind !== "none");
  expect(imports.length).toBeGreaterThan(0);
  const outcome = importTables(imports, {
    crs,
    dataset: emptyDataset({ name: "prøve", number: "unknown" }, crs),
  });
  for (const { counts } of outcome.tables)
    expect(counts.read).toBe(counts.accepted + counts.repaired + counts.rejected);
  return outcome.dataset;
}

/** Degrees to the system asked for, by PROJ strings of the register (EPSG:4258 is degrees as well). */
function forward(code: string, place: [number, number]): [number, number] {
  if (code === "EPSG:4258") return place;
  return proj4(`+proj=utm +zone=${code.slice(-2)} +ellps=GRS80 +units=m +no_defs`, place);
}

const assess = (dataset: Dataset) =>
  createAssessor(dataset).assess({ changes: [], ruleSet: STANDARD_RULE_SET });
const residentsOf = (dataset: Dataset) =>
  dataset.neighbourhoods.reduce((sum, { residents }) => sum + (residents === "unknown" ? 0 : residents), 0);

describe.skipIf(!hasSamples)("real Norwegian geography", () => {
  test("delområder of Sandnes are the same areas in degrees and in UTM, 84 720 residents in 11", async () => {
    const degrees = await take(["boundaries/delomraader_1108_sandnes.geojson"], "EPSG:25832");
    const metres = await take(["formats/sandnes_delomraader_EPSG25832_crsmember.geojson"], "EPSG:25832");
    for (const dataset of [degrees, metres]) {
      expect(dataset.neighbourhoods).toHaveLength(11);
      expect(residentsOf(dataset)).toBe(84_720);
    }
    const corner = (dataset: Dataset) =>
      [...dataset.neighbourhoods]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ outline }) => outline.coordinates[0]?.[0]?.[0]);
    const [a, b] = [corner(degrees), corner(metres)];
    a.forEach((position, i) => {
      expect(
        Math.hypot((position?.[0] ?? 0) - (b[i]?.[0] ?? 0), (position?.[1] ?? 0) - (b[i]?.[1] ?? 0)),
      ).toBeLessThan(1);
    });
  });

  test("grunnkretser of Oslo are assessed: 591 areas, no unit anywhere, and what is unknown is said to be", async () => {
    const oslo = await take(["grunnkrets/grunnkretser_0301_oslo.geojson"], "EPSG:25832");
    expect(oslo.neighbourhoods).toHaveLength(591);
    const assessment = assess(oslo);
    expect(assessment.municipality.stockUnits).toBe(0);
    expect(assessment.areas).toHaveLength(591);
    expect(assessment.areas.every(({ stock, verdict }) => stock.units === 0 && verdict !== "justify")).toBe(
      true,
    );
  });

  test.each(["EPSG:25832", "EPSG:25833", "EPSG:25835", "EPSG:4258"])(
    "grunnkretser of Oslo lie in the same place when they come in %s",
    async (code) => {
      const file = sample("grunnkrets/grunnkretser_0301_oslo.geojson");
      const collection = JSON.parse(new TextDecoder().decode(file.bytes)) as {
        crs?: unknown;
        features: { geometry: { coordinates: unknown } }[];
      };
      const move = (place: unknown): unknown =>
        Array.isArray(place) && typeof place[0] === "number"
          ? forward(code, place as [number, number])
          : (place as unknown[]).map(move);
      for (const { geometry } of collection.features) geometry.coordinates = move(geometry.coordinates);
      collection.crs = { type: "name", properties: { name: `urn:ogc:def:crs:EPSG::${code.slice(5)}` } };
      const bytes = new TextEncoder().encode(JSON.stringify(collection));
      const moved = await takeFiles([{ name: "oslo.geojson", bytes }], "EPSG:25832");
      const straight = await take(["grunnkrets/grunnkretser_0301_oslo.geojson"], "EPSG:25832");
      const corners = (dataset: Dataset) =>
        new Map(dataset.neighbourhoods.map(({ id, outline }) => [id, outline.coordinates[0]?.[0]?.[0]]));
      const expected = corners(straight);
      expect(expected.size).toBe(591);
      for (const [id, [x = 0, y = 0] = []] of corners(moved)) {
        const [east = Number.NaN, north = Number.NaN] = expected.get(id) ?? [];
        expect(Math.hypot(x - east, y - north)).toBeLessThan(0.01);
      }
    },
  );

  test("grunnkretser of Asker and Bærum in UTM 33 come right in UTM 32", async () => {
    const areas = await take(["crs/grunnkretser_asker_baerum_EPSG25833.geojson"], "EPSG:25832");
    expect(areas.neighbourhoods.length).toBeGreaterThan(500);
    for (const { outline } of areas.neighbourhoods) {
      const [east = 0, north = 0] = outline.coordinates[0]?.[0]?.[0] ?? [];
      expect(east).toBeGreaterThan(550_000);
      expect(east).toBeLessThan(610_000);
      expect(north).toBeGreaterThan(6_600_000);
      expect(north).toBeLessThan(6_680_000);
    }
  });

  test("the whole address register of Elverum is the population at risk, beside its delområder", async () => {
    const elverum = await take(
      [
        "boundaries/delomraader_3420_elverum.geojson",
        "addresses/Basisdata_3420_Elverum_25833_MatrikkelenAdresse.csv",
      ],
      "EPSG:25833",
    );
    expect(elverum.residences.x).toHaveLength(10_871);
    expect(elverum.neighbourhoods).toHaveLength(9);
    expect(residentsOf(elverum)).toBe(21_873);
    const assessor = createAssessor(elverum);
    const middle = elverum.residences;
    const here = at(middle.x[0] ?? 0, middle.y[0] ?? 0);
    const [rings = []] = assessor.ringsAt({ changes: [], ruleSet: STANDARD_RULE_SET }, [here]);
    const residents = rings.map((ring) => ring.residents);
    expect(residents.every((count) => typeof count === "number")).toBe(true);
    expect([...residents].sort((a, b) => Number(a) - Number(b))).toEqual(residents);
    expect(assess(elverum).municipality.residents).toBe(21_873);
  });
});
