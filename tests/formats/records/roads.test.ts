import { describe, expect, it } from "vitest";
import { networkFigures, ROAD_USE, roadsIn } from "../../../src/engine/index.ts";
import { importTables, readProject, writeProject } from "../../../src/formats/index.ts";
import { BOTH_WAYS, road, roadsOf } from "../../support/roads-of.ts";
import { built, codesOf, collection, feature, guessed, nothingYet, tableOf } from "../a-file.ts";
import { aProject } from "../project/a-project.ts";

const UTM = { crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } } };
const line = (...corners: readonly (readonly [number, number])[]) => ({
  type: "LineString",
  coordinates: corners.map(([x, y]) => [600_000 + x, 6_640_000 + y]),
});
const file = (...rows: readonly (readonly [geometry: unknown, properties: object])[]) =>
  collection(
    rows.map(([geometry, properties]) => feature(geometry, properties)),
    UTM,
  );
const straight = line([0, 0], [100, 0]);
const network = (text: string, name = "veinett.geojson") => built("roads", name, text);

/** Who may use the only road of a file: w on foot, f and b by car. */
async function use(properties: object): Promise<string> {
  const { records, issues } = await network(file([straight, properties]));
  if (records.use.length === 0) return codesOf({ issues }).join();
  const bits = records.use[0] as number;
  return [
    bits & ROAD_USE.walk ? "w" : "",
    bits & ROAD_USE.driveForward ? "f" : "",
    bits & ROAD_USE.driveBackward ? "b" : "",
  ].join("");
}

describe("a file of roads", () => {
  it("is told from one of zones by what is said of traffic", async () => {
    const osm = file([
      straight,
      { osm_id: "1", name: "Gata", highway: "residential", oneway: "yes", maxspeed: "30" },
    ]);
    expect((await guessed("highways.geojson", osm)).kind).toBe("roads");
    const nvdb = file([straight, { typeVeg: "Enkel bilveg", fartsgrense: 50, feltoversikt: "1,2" }]);
    expect((await guessed("vegnett.geojson", nvdb)).kind).toBe("roads");
    // With the class alone the file says where roads lie, which is what H13 and its building lines ask.
    const bare = file([straight, { osm_id: "1", name: "Gata", highway: "residential" }]);
    expect((await guessed("highways.geojson", bare)).kind).toBe("zones");
  });

  it("says who may go there, in the words of OpenStreetMap and of NVDB", async () => {
    expect(await use({ highway: "residential" })).toBe("wfb");
    expect(await use({ highway: "footway" })).toBe("w");
    expect(await use({ highway: "cycleway" })).toBe("w");
    expect(await use({ highway: "motorway" })).toBe("f");
    expect(await use({ highway: "motorway_link" })).toBe("fb");
    expect(await use({ highway: "service", access: "private" })).toBe("wfb");
    expect(await use({ highway: "service", access: "no", foot: "yes" })).toBe("w");
    expect(await use({ highway: "track", motor_vehicle: "yes" })).toBe("wfb");
    expect(await use({ highway: "trunk", foot: "no" })).toBe("fb");
    expect(await use({ highway: "residential", motor_vehicle: "no" })).toBe("w");
    expect(await use({ typeVeg: "Gang- og sykkelveg" })).toBe("w");
    expect(await use({ typeVeg: "kanalisertVeg" })).toBe("wfb");
  });

  it("says which way cars go", async () => {
    expect(await use({ highway: "residential", oneway: "yes" })).toBe("wf");
    expect(await use({ highway: "residential", oneway: "-1" })).toBe("wb");
    expect(await use({ highway: "residential", oneway: -1 })).toBe("wb");
    expect(await use({ highway: "residential", oneway: "no" })).toBe("wfb");
    expect(await use({ highway: "tertiary", junction: "roundabout" })).toBe("wf");
    expect(await use({ highway: "motorway", oneway: "no" })).toBe("fb");
    expect(await use({ fclass: "residential", oneway: "T" })).toBe("wb");
    expect(await use({ typeVeg: "Rundkjøring" })).toBe("wf");
    expect(await use({ typeVeg: "Enkel bilveg", feltoversikt: "1,3" })).toBe("wf");
    expect(await use({ typeVeg: "Enkel bilveg", feltoversikt: "2#4" })).toBe("wb");
    expect(await use({ typeVeg: "Enkel bilveg", feltoversikt: "1#2" })).toBe("wfb");
  });

  it("E12: every row is counted, and what is left out says why", async () => {
    const result = await network(
      file(
        [straight, { highway: "residential", maxspeed: "30 km/t" }],
        [line([100, 0], [100, 50]), { highway: "residential", maxspeed: "NO:urban" }],
        [straight, { highway: "construction" }],
        [straight, { highway: "flyway" }],
        [straight, { highway: "service", access: "no" }],
        [line([0, 0], [0.02, 0]), { highway: "path" }],
        [{ type: "Point", coordinates: [600_000, 6_640_000] }, { highway: "crossing" }],
      ),
    );
    expect(result.counts).toEqual({ read: 7, accepted: 1, repaired: 1, rejected: 5 });
    expect(result.rejected.map(({ row, issues }) => [row, issues.map(({ code }) => code)])).toEqual([
      [3, ["road-closed"]],
      [4, ["value-unknown-word"]],
      [5, ["road-closed"]],
      [6, ["outline-empty"]],
      [7, ["value-unknown-word", "geometry-wrong-kind"]],
    ]);
    expect(result.rejected[1]?.issues[0]).toMatchObject({
      seen: "flyway",
      at: { row: 4, column: "highway" },
    });
    expect([...result.records.speed]).toEqual([30, -1]);
    expect(result.issues.find(({ code }) => code === "roads-laid")?.params).toEqual({
      edges: 2,
      kilometres: 0.2,
      parts: 1,
      outside: 0,
    });
  });

  it("tells of loose parts and of one-way streets without a way back", async () => {
    const result = await network(
      file(
        [line([0, 0], [100, 0], [200, 0]), { highway: "residential", oneway: "no" }],
        [line([100, 0], [100, 90]), { highway: "residential", oneway: "yes" }],
        [line([0, 500], [50, 500]), { highway: "residential", oneway: "no" }],
      ),
    );
    expect(result.issues.find(({ code }) => code === "roads-laid")?.params).toMatchObject({
      edges: 4,
      parts: 2,
      outside: 1,
    });
    expect(result.issues.find(({ code }) => code === "roads-dead-one-way")?.params).toEqual({ edges: 1 });
  });

  it("joins what two files have in common, and takes the place of what the same file said before", async () => {
    const import_ = async (dataset: typeof nothingYet, name: string, text: string) => {
      const table = await tableOf(name, text);
      const mapping = { fingerprint: "", kind: "roads", columns: { roadClass: "highway" } };
      return importTables([{ table, mapping }], { crs: "EPSG:25832", dataset });
    };
    const street = [line([0, 0], [100, 0], [200, 0]), { highway: "residential" }] as const;
    const lane = [line([100, 0], [100, 90]), { highway: "footway" }] as const;
    const first = await import_(nothingYet, "gater.geojson", file(street));
    expect(first.summary).toEqual([{ kind: "roads", added: 1, replaced: 0, unchanged: 0 }]);
    const both = await import_(first.dataset, "stier.geojson", file(lane));
    expect(both.dataset.roads && networkFigures(both.dataset.roads)).toMatchObject({ edges: 3, parts: 1 });
    const again = await import_(both.dataset, "stier.geojson", file(lane));
    expect(again.summary).toEqual([{ kind: "roads", added: 0, replaced: 0, unchanged: 1 }]);
    expect(again.dataset.roads).toBe(both.dataset.roads);
    const moved = await import_(
      again.dataset,
      "stier.geojson",
      file([line([200, 0], [200, 90]), { highway: "footway" }]),
    );
    expect(moved.summary).toEqual([{ kind: "roads", added: 0, replaced: 1, unchanged: 0 }]);
    expect(moved.dataset.roads && roadsIn(moved.dataset.roads)).toHaveLength(2);
    expect(moved.dataset.roads && networkFigures(moved.dataset.roads).edges).toBe(2);
    expect(moved.dataset.sources.map(({ file: from, what }) => [from, what])).toEqual([
      ["gater.geojson", "roads"],
      ["stier.geojson", "roads"],
    ]);
  });

  it("is kept in the project, which has no such part without one", () => {
    const roads = roadsOf(
      road([300_000, 6_600_000, 300_100.5, 6_600_000], { use: BOTH_WAYS, speed: 50 }),
      road([300_100.5, 6_600_000, 300_100.5, 6_600_090.3], { use: ROAD_USE.walk }),
    );
    const dataset = { ...aProject.dataset, roads };
    const back = readProject(writeProject({ ...aProject, dataset }));
    expect(back.ok && back.value.dataset.roads).toEqual(roads);
    expect(back.ok && back.value.datasetHash).not.toBe(aProject.datasetHash);
    const without = readProject(writeProject(aProject));
    expect(without.ok && "roads" in without.value.dataset).toBe(false);
    expect(without.ok && without.value.datasetHash).toBe(aProject.datasetHash);
  });
});
