import fc from "fast-check";
import { expect, test } from "vitest";
import { buildGround } from "../../../src/engine/ground/ground.ts";
import {
  areasAt,
  assess,
  type Dataset,
  datasetAt,
  levelInForce,
  levelsOf,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { aLevelledTown, someChanges, someLevel } from "../../support/random-town.ts";

const tract = (district: string | "unknown", residents: number | "unknown" = 100) => ({
  district,
  residents,
});

test("levels are told the finest first, with the districts that areas name among them", () => {
  const town = aTown()
    .area("b", square(at(0, 0), 900), { level: "bydel" })
    .area("k1", square(at(0, 0), 100), tract("Nord"))
    .area("k2", square(at(100, 0), 100), tract("Sør"))
    .dataset();
  expect(levelsOf(town)).toEqual(["grunnkrets", "district", "bydel"]);
});

test("districts that are a level of the register already are not told twice", () => {
  const town = aTown()
    .area("b1", square(at(0, 0), 100), { level: "bydel", name: "Nord" })
    .area("b2", square(at(100, 0), 100), { level: "bydel", name: "Sør" })
    .area("k1", square(at(0, 0), 100), tract("Nord"))
    .area("k2", square(at(100, 0), 100), tract("Sør"))
    .dataset();
  expect(levelsOf(town)).toEqual(["grunnkrets", "bydel"]);
});

test("there are no districts where an area names none, or where all name the same", () => {
  const lacking = aTown()
    .area("k1", square(at(0, 0), 100), tract("Nord"))
    .area("k2", square(at(100, 0), 100), tract("Sør"))
    .area("k3", square(at(200, 0), 100), tract("unknown"));
  expect(levelsOf(lacking.dataset())).toEqual(["grunnkrets"]);
  const one = aTown()
    .area("k1", square(at(0, 0), 100), tract("Nord"))
    .area("k2", square(at(100, 0), 100), tract("Nord"));
  expect(levelsOf(one.dataset())).toEqual(["grunnkrets"]);
  expect(levelsOf(aTown().dataset())).toEqual([]);
});

test("a district has the land and the people of its areas, and does not know what one of them does not", () => {
  const town = aTown()
    .area("k1", square(at(50, 50), 100), { ...tract("Nord", 300), dwellings: 100, residentsYear: 2025 })
    .area("k2", square(at(150, 50), 100), {
      ...tract("Nord", 200),
      dwellings: "unknown",
      residentsYear: 2024,
    })
    .area("k3", square(at(250, 50), 100), { ...tract("Sør", "unknown"), dwellings: 7, residentsYear: 2025 })
    .dataset();
  const [north, south] = areasAt(town, "district");
  expect(north).toMatchObject({
    id: "district:Nord",
    name: "Nord",
    level: "district",
    residents: 500,
    dwellings: "unknown",
    residentsYear: "unknown",
  });
  expect(north?.outline.coordinates).toHaveLength(1);
  expect(south).toMatchObject({ residents: "unknown", dwellings: 7, residentsYear: 2025 });
});

test("a level that the dataset does not have comes to the finest", () => {
  const town = aTown()
    .area("k1", square(at(0, 0), 100), tract("Nord"))
    .dataset();
  expect(levelInForce(town, "bydel")).toBe("grunnkrets");
  expect(areasAt(town, "bydel").map(({ id }) => id)).toEqual(["k1"]);
  expect(levelInForce(aTown().dataset(), "bydel")).toBe("unknown");
});

test("a dataset at its only level is the dataset itself, and at another the same object every time", () => {
  const town = aTown()
    .area("k1", square(at(0, 0), 100), tract("Nord"))
    .area("k2", square(at(100, 0), 100), tract("Sør"))
    .dataset();
  expect(datasetAt(town)).toBe(town);
  const districts = datasetAt(town, "district");
  expect(districts.neighbourhoods.map(({ name }) => name)).toEqual(["Nord", "Sør"]);
  expect(districts.dwellings).toBe(town.dwellings);
  expect(datasetAt(town, "district")).toBe(districts);
});

/** Units of the areas of a level, by the ground's own count of each place. */
function unitsAt(dataset: Dataset, level: "grunnkrets" | "district"): ReadonlyMap<string, number> {
  const { areas, places } = buildGround(dataset, level);
  return new Map(
    areas.map(({ id }, area) => [
      id,
      places.reduce((sum, place) => sum + (place.area === area ? place.stock + place.programme : 0), 0),
    ]),
  );
}

test("at every level the areas have, together, all units of the municipality but those outside every area", () => {
  fc.assert(
    fc.property(aLevelledTown, someChanges, someLevel, (dataset, changes, level) => {
      const { areas, municipality } = assess(dataset, { changes, ruleSet: STANDARD_RULE_SET, level });
      // A unit outside every area is of either count, or of both.
      const { unitsOutsideAreas } = municipality;
      for (const [count, all] of [
        ["stock", municipality.stockUnits],
        ["programme", municipality.programmeUnits],
      ] as const) {
        const inAreas = areas.reduce((sum, area) => sum + area[count].units, 0);
        expect(inAreas).toBeLessThanOrEqual(all);
        expect(inAreas + unitsOutsideAreas).toBeGreaterThanOrEqual(all);
        if (unitsOutsideAreas === 0) expect(inAreas).toBe(all);
      }
    }),
    { numRuns: 60 },
  );
});

test("levels nest: a district has the units of its areas to the last, and none is lost between levels", () => {
  fc.assert(
    fc.property(aLevelledTown, (town) => {
      const finest = unitsAt(town, "grunnkrets");
      const districts = unitsAt(town, "district");
      expect(districts.size).toBeGreaterThan(1);
      for (const [district, units] of districts) {
        const parts = town.neighbourhoods.filter((area) => `district:${area.district}` === district);
        expect(units).toBe(parts.reduce((sum, { id }) => sum + (finest.get(id) ?? 0), 0));
      }
    }),
    { numRuns: 100 },
  );
});
