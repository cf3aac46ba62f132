import { readFileSync } from "node:fs";
import type { FeatureCollection, LineString, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { makeFiles } from "../../scripts/demo/make-files.ts";
import { MUNICIPALITIES } from "../../scripts/demo/municipalities.ts";
import {
  type Area,
  type Dataset,
  FACILITY_KINDS,
  hashDataset,
  type Project,
  ZONE_KINDS,
} from "../../src/engine/index.ts";
import { readProject } from "../../src/formats/index.ts";
import { inNorway } from "../../src/formats/norway.ts";

const FILES = ["basemap.json", "buildings.json", "project.zip"] as const;

const committed = (folder: string, file: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../public/demo/${folder}/${file}`, import.meta.url)));

const json = <T>(folder: string, file: string): T =>
  JSON.parse(new TextDecoder().decode(committed(folder, file))) as T;

function shipped(folder: string): Project {
  const read = readProject(committed(folder, "project.zip"));
  if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 3)));
  return read.value;
}

interface Basemap {
  readonly attribution: string;
  readonly bounds: readonly [number, number, number, number];
  readonly layers: {
    readonly land: FeatureCollection<Polygon>;
    readonly roads: FeatureCollection<LineString>;
    readonly places: FeatureCollection;
  };
}

type Corner = readonly [number, number];
type Ring = readonly Corner[];
type Inside = (x: number, y: number) => boolean;

/** Asks whether points lie inside: crossings of a ray to the east, with the edges filed by 50 m of northing. */
function insideOf({ coordinates }: Pick<Area, "coordinates">): Inside {
  const bands = new Map<number, (readonly [Corner, Corner])[]>();
  for (const ring of coordinates.flat())
    for (let k = 1; k < ring.length; k += 1) {
      const [a, b] = [ring[k - 1] as Corner, ring[k] as Corner];
      for (
        let band = Math.floor(Math.min(a[1], b[1]) / 50);
        band <= Math.floor(Math.max(a[1], b[1]) / 50);
        band += 1
      ) {
        const edges = bands.get(band);
        if (edges === undefined) bands.set(band, [[a, b]]);
        else edges.push([a, b]);
      }
    }
  return (x, y) => {
    let inside = false;
    for (const [a, b] of bands.get(Math.floor(y / 50)) ?? [])
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    return inside;
  };
}

const areaOf = ({ coordinates }: Area): number =>
  coordinates.flat().reduce((sum, ring) => {
    let twice = 0;
    for (let k = 1; k < ring.length; k += 1) {
      const [ax, ay] = ring[k - 1] as readonly [number, number];
      const [bx, by] = ring[k] as readonly [number, number];
      twice += ax * by - bx * ay;
    }
    return sum + twice / 2;
  }, 0);

/** Two rings overlap when edges cross or one holds a corner of the other. */
function overlap(one: Ring, two: Ring): boolean {
  const side = (a: Corner, b: Corner, c: Corner): number =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  for (let i = 1; i < one.length; i += 1)
    for (let j = 1; j < two.length; j += 1) {
      const [a, b] = [one[i - 1] as Corner, one[i] as Corner];
      const [c, d] = [two[j - 1] as Corner, two[j] as Corner];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return true;
    }
  const holds = (outer: Ring, inner: Ring): boolean => {
    const [corner] = inner;
    return corner !== undefined && insideOf({ coordinates: [[outer]] })(...corner);
  };
  return holds(one, two) || holds(two, one);
}

/** Pairs of rings whose boxes meet, found by sorting along x. */
function* neighbours(rings: readonly Ring[]): Generator<readonly [Ring, Ring]> {
  const boxed = rings
    .map((ring) => ({
      ring,
      west: Math.min(...ring.map(([x]) => x)),
      east: Math.max(...ring.map(([x]) => x)),
      south: Math.min(...ring.map(([, y]) => y)),
      north: Math.max(...ring.map(([, y]) => y)),
    }))
    .sort((a, b) => a.west - b.west);
  for (let i = 0; i < boxed.length; i += 1)
    for (let j = i + 1; j < boxed.length; j += 1) {
      const [a, b] = [boxed[i] as (typeof boxed)[number], boxed[j] as (typeof boxed)[number]];
      if (b.west > a.east) break;
      if (a.south <= b.north && b.south <= a.north) yield [a.ring, b.ring];
    }
}

const sum = (numbers: Iterable<number | string>): number => {
  let total = 0;
  for (const number of numbers) total += Number(number);
  return total;
};

const outlines = ({ buildings, zones }: Dataset): Ring[] =>
  [
    ...buildings.map(({ outline }) => outline),
    ...zones.filter(({ kind }) => kind === "building").map(({ shape }) => shape),
  ].flatMap((shape) =>
    typeof shape === "string" || shape.type !== "MultiPolygon" ? [] : shape.coordinates.flat(),
  );

/** Units of the stock per tract, as dispersion counts them: temporary housing is none. */
function unitsByTract({ neighbourhoods, dwellings }: Dataset): Map<string, number> {
  const units = new Map(neighbourhoods.map(({ name }) => [name, 0]));
  const parts = neighbourhoods.map(({ name, outline }) => ({ name, holds: insideOf(outline) }));
  for (const { at, units: count, kind } of dwellings) {
    const home = parts.find(({ holds }) => holds(at.x, at.y));
    if (home !== undefined && kind !== "temporary") units.set(home.name, (units.get(home.name) ?? 0) + count);
  }
  return units;
}

/** Øygrend made anew, once. */
const again = (() => {
  let files: ReturnType<typeof makeFiles> | undefined;
  return () => {
    files ??= makeFiles(
      MUNICIPALITIES.find(({ folder }) => folder === "oygrend") as (typeof MUNICIPALITIES)[number],
    );
    return files;
  };
})();

describe("The demo maker", () => {
  it.each(MUNICIPALITIES)(
    "makes $name anew with the very bytes that are committed",
    { timeout: 300_000 },
    (plan) => {
      const made = makeFiles(plan);
      for (const file of FILES)
        expect(
          Buffer.compare(made[file] ?? new Uint8Array(), committed(plan.folder, file)),
          `${file} is stale: npm run demo`,
        ).toBe(0);
    },
  );

  it("gives the same bytes twice in one process, whatever was made in between", { timeout: 300_000 }, () => {
    // The tests above made both municipalities in this process; the smaller one is made once more.
    for (const file of FILES)
      expect(Buffer.compare(again()[file] ?? new Uint8Array(), committed("oygrend", file)), file).toBe(0);
  });
});

describe.each(MUNICIPALITIES)("$name as it ships", ({ folder, residents }) => {
  const project = shipped(folder);
  const { dataset } = project;
  const basemap = json<Basemap>(folder, "basemap.json");
  const sea = dataset.zones.find(({ kind }) => kind === "sea")?.shape as Area;
  const atSea = insideOf(sea);

  it("says that it is fictional, and lies in open sea where Norwegian files may lie", () => {
    expect(dataset.municipality).toMatchObject({ fictional: true, number: "unknown" });
    expect(basemap.attribution).toBe("Fiktiv kommune – laget for Spredt");
    const [west, south, east, north] = basemap.bounds;
    // Utsira, at 4.85° E, is the westernmost land between 59° and 60.5° N.
    expect(east).toBeLessThan(4.45);
    expect(south).toBeGreaterThan(59.2);
    expect(north).toBeLessThan(60.3);
    for (const [lon, lat] of [
      [west, south],
      [east, south],
      [west, north],
      [east, north],
    ] as const)
      expect(inNorway(lon, lat)).toBe(true);
  });

  it("has every house on land, and none in another", () => {
    const rings = outlines(dataset);
    expect(rings.length).toBeGreaterThan(400);
    expect(rings.filter((ring) => ring.some(([x, y]) => atSea(x, y)))).toEqual([]);
    expect([...neighbours(rings)].filter(([one, two]) => overlap(one, two))).toEqual([]);
  });

  it("keeps candidate plots free of houses and out of the sea", () => {
    const plots = dataset.plots.map(({ outline }) => outline.coordinates[0]?.[0] ?? []);
    const houses = outlines(dataset);
    expect(plots.filter((plot) => plot.some(([x, y]) => atSea(x, y)))).toEqual([]);
    expect(plots.filter((plot) => houses.some((house) => overlap(plot, house)))).toEqual([]);
  });

  it("has no road in the sea", () => {
    const wet = dataset.zones.filter(
      ({ kind, shape }) =>
        kind === "road" &&
        shape.type === "MultiLineString" &&
        shape.coordinates.flat().some(([x, y]) => atSea(x, y)),
    );
    expect(wet.map(({ name }) => name)).toEqual([]);
  });

  it("parts all land into neighbourhoods, and every home lies in exactly one", () => {
    const frame = dataset.studyArea as Area;
    const parted = sum(dataset.neighbourhoods.map(({ outline }) => areaOf(outline)));
    expect(parted / (areaOf(frame) - areaOf(sea))).toBeCloseTo(1, 5);
    const { x, y } = dataset.residences;
    const homes = Array.from(x, (east, k) => [east, y[k] ?? 0] as const);
    const places = [...homes, ...dataset.dwellings.map(({ at }) => [at.x, at.y] as const)];
    const parts = dataset.neighbourhoods.map(({ outline }) => insideOf(outline));
    const astray = places.filter(([east, north]) => parts.filter((holds) => holds(east, north)).length !== 1);
    expect(astray).toEqual([]);
  });

  it("counts the same people and homes in addresses, buildings and neighbourhoods", () => {
    expect(sum(dataset.residences.residents)).toBe(residents);
    expect(sum(dataset.neighbourhoods.map((one) => one.residents))).toBe(residents);
    const homes = sum(dataset.residences.dwellings);
    expect(sum(dataset.neighbourhoods.map((one) => one.dwellings))).toBe(homes);
    expect(sum(dataset.buildings.map((one) => one.dwellings))).toBe(homes);
    expect(dataset.neighbourhoods.every(({ residentsYear }) => residentsYear === 2026)).toBe(true);
  });

  it("has no more municipal units in a building than it has homes", () => {
    const units = new Map<string, number>();
    for (const { building, units: count } of dataset.dwellings)
      units.set(building, (units.get(building) ?? 0) + count);
    const over = dataset.buildings.filter(({ id, dwellings }) => (units.get(id) ?? 0) > Number(dwellings));
    expect(over).toEqual([]);
  });

  it("gives every address one place only", () => {
    const { labels } = dataset.residences;
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.every((label) => /^[A-ZÆØÅ][a-zæøå]+ \d{1,4}[A-Z]?$/.test(label))).toBe(true);
  });

  it("has every kind of zone mapped, though not everywhere, and every kind but the railway's drawn", () => {
    const drawn = new Set(dataset.zones.map(({ kind }) => kind));
    expect(ZONE_KINDS.filter((kind) => !drawn.has(kind)).sort()).toEqual(
      expect.arrayContaining(["railNoise", "railway"]),
    );
    expect(ZONE_KINDS.filter((kind) => !dataset.coverages.some((one) => one.kind === kind))).toEqual([]);
    const frame = areaOf(dataset.studyArea as Area);
    for (const kind of ["quickClay", "marineClay", "landslide"]) {
      const mapped = dataset.coverages.filter((one) => one.kind === kind);
      expect(sum(mapped.map(({ outline }) => areaOf(outline)))).toBeLessThan(frame / 2);
    }
  });

  it("has placements that name no more than a home that exists", () => {
    const homes = new Set<string>(dataset.dwellings.map(({ id }) => id));
    for (const { site } of dataset.placements)
      expect("dwelling" in site && homes.has(site.dwelling)).toBe(true);
    const fields = new Set(dataset.placements.flatMap((placement) => Object.keys(placement)));
    expect([...fields].sort()).toEqual([
      "chosenByParticipant",
      "from",
      "householdKind",
      "id",
      "since",
      "site",
      "standing",
      "until",
    ]);
  });

  it("ships two alternatives that open plots of its own", () => {
    const plots = new Set(dataset.plots.map(({ id }) => id));
    expect(project.scenarios.map(({ title }) => title)).toEqual(["Alternativ A", "Alternativ B"]);
    for (const { changes, cursor } of project.scenarios) {
      expect(cursor).toBe(changes.length);
      expect(changes.every((change) => change.kind === "open-plot" && plots.has(change.plot))).toBe(true);
    }
  });

  it("carries the hash that the engine gives its dataset", () => {
    expect(project.datasetHash).toBe(hashDataset(dataset));
    expect(project.scenarios.every(({ datasetHash }) => datasetHash === project.datasetHash)).toBe(true);
  });

  it("stays small enough to be loaded at once", () => {
    expect(sum(FILES.map((file) => committed(folder, file).length))).toBeLessThan(3_050_000);
  });
});

describe("Fjordvik's story", () => {
  const { dataset } = shipped("fjordvik");
  const units = unitsByTract(dataset);

  it("has the counts it is known by", () => {
    expect(sum(dataset.dwellings.map((one) => one.units))).toBe(420);
    expect(dataset.placements).toHaveLength(40);
    expect(dataset.plots).toHaveLength(16);
    expect(dataset.municipality.waiting).toBe(14);
    expect(new Set(dataset.neighbourhoods.map(({ district }) => district)).size).toBe(7);
    expect(Math.abs(dataset.neighbourhoods.length - 45)).toBeLessThan(6);
    expect(Math.abs(sum(dataset.residences.dwellings) - 11_000)).toBeLessThan(500);
    expect(new Set(dataset.facilities.map(({ kind }) => kind))).toEqual(new Set(FACILITY_KINDS));
    expect(dataset.zones.filter(({ kind }) => kind === "railway")).toEqual([]);
  });

  it("has an over-dense centre: three tracts with more than three times the municipality's rate", () => {
    const mean = 420 / 24_000;
    const dense = dataset.neighbourhoods.filter(
      ({ name, residents }) => (units.get(name) ?? 0) / Number(residents) > 3 * mean,
    );
    expect(dense.length).toBeGreaterThanOrEqual(3);
    expect(new Set(dense.map(({ district }) => district))).toEqual(new Set(["Sentrum"]));
  });

  it("has tracts with none of the units, two of them with more than 500 residents", () => {
    const none = dataset.neighbourhoods.filter(({ name }) => units.get(name) === 0);
    expect(none.length).toBeGreaterThanOrEqual(5);
    expect(none.filter(({ residents }) => Number(residents) >= 500).length).toBeGreaterThanOrEqual(2);
  });

  it("has one co-operative in which the municipality owns more than a tenth, and no other", () => {
    const over = dataset.cooperatives.filter(({ id, dwellings }) => {
      const owned = sum(dataset.dwellings.filter((one) => one.cooperative === id).map((one) => one.units));
      return owned > Math.max(1, Math.floor(0.1 * Number(dwellings)));
    });
    expect(over.map(({ name }) => name)).toEqual(["Liatoppen I borettslag"]);
  });

  it("has small houses on two sites and one co-located site", () => {
    const names = new Map(dataset.buildings.map(({ id, name }) => [id as string, name]));
    const sites = (kind: string): Set<unknown> =>
      new Set(dataset.dwellings.filter((one) => one.kind === kind).map((one) => names.get(one.building)));
    expect(sites("smallHouse").size).toBe(2);
    expect(sites("coLocated").size).toBe(1);
  });
});
