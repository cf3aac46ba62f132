import { describe, expect, test } from "vitest";
import { placesInForce, subjectExists } from "../../../src/app/state/selectors/places.ts";
import { freeUnits } from "../../../src/app/state/selectors/vacancies.ts";
import { type Change, id, type Scenario, type ScenarioId } from "../../../src/engine/index.ts";
import { aProject, smallTown } from "../../support/a-project.ts";
import { at, square } from "../../support/a-town.ts";

const dataset = smallTown();
const acquire = {
  id: id("c1"),
  kind: "acquire-dwelling",
  dwelling: id("acquired-1"),
  building: id("block"),
  acquisition: "leased",
} as Change;
const place = { id: id("c2"), kind: "place", dwelling: id("d1"), placement: id("placed-1") } as Change;
const end = { id: id("c3"), kind: "end-placement", placement: id("p1") } as Change;
const draw = {
  id: id("c4"),
  kind: "draw-plot",
  plot: { ...dataset.plots[0], id: id("drawn-1"), outline: square(at(0, 0), 30), at: at(0, 0) },
} as Change;

const inScenario = (...changes: Change[]) => {
  const scenario: Scenario = {
    id: id<ScenarioId>("s1"),
    title: "A",
    datasetHash: "made-for-tests",
    ruleSet: id("standard-2026-11"),
    changes,
    cursor: changes.length,
  };
  return aProject({ dataset, scenarios: [scenario], active: scenario.id });
};
const free = (...changes: Change[]) => {
  const places = placesInForce(dataset, changes);
  return places.dwellings
    .map((dwelling) => [dwelling.id, freeUnits(places, dwelling)])
    .filter(([, units]) => units !== 0);
};

describe("places in force", () => {
  test("are the register's own lists when no change touches them", () => {
    expect(placesInForce(dataset, []).dwellings).toBe(dataset.dwellings);
    expect(placesInForce(dataset, [draw]).placements).toBe(dataset.placements);
  });

  test("are the same object for the same dataset and changes", () => {
    const changes = [acquire, draw];
    expect(placesInForce(dataset, changes)).toBe(placesInForce(dataset, changes));
  });

  test("include what the changes make, standing where its building stands", () => {
    const { dwellings, plots, placements } = placesInForce(dataset, [acquire, draw, place, end]);
    const bought = dwellings.find((one) => one.id === "acquired-1");
    expect(bought).toMatchObject({ at: at(100, 100), acquisition: "leased", standing: "vacant", units: 1 });
    expect(plots.map((plot) => plot.id)).toEqual(["t1", "t2", "drawn-1"]);
    expect(placements.map((one) => [one.id, one.standing])).toEqual([
      ["p1", "ended"],
      ["placed-1", "housed"],
    ]);
  });
});

describe("free units", () => {
  test("are the dwellings called vacant, with the units nobody is housed in", () => {
    expect(free()).toEqual([
      ["d1", 2],
      ["d3", 1],
    ]);
    expect(free(place)).toEqual([
      ["d1", 1],
      ["d3", 1],
    ]);
  });

  test("include a dwelling the scenario acquires, and lack one that is full", () => {
    const again = { ...place, id: id("c5"), placement: id("placed-2") } as Change;
    expect(free(acquire, place, again)).toEqual([
      ["d3", 1],
      ["acquired-1", 1],
    ]);
  });
});

test("a unit is free again when the placement in it ends, whoever made the placement", () => {
  expect(free(end)).toContainEqual(["d2", 1]);
  const undone = { id: id("c6"), kind: "end-placement", placement: id("placed-1") } as Change;
  expect(free(place, undone)).toEqual(free());
});

test("a subject exists in the register or in what the scenario in force makes", () => {
  const result = { assessment: null, stale: false, failed: null };
  const exists = (kind: "plot" | "dwelling" | "building" | "neighbourhood", name: string) =>
    subjectExists(inScenario(draw, acquire), result, { kind, id: name });
  expect([exists("plot", "t1"), exists("plot", "drawn-1"), exists("plot", "gone")]).toEqual([
    true,
    true,
    false,
  ]);
  expect([exists("dwelling", "acquired-1"), exists("dwelling", "d9")]).toEqual([true, false]);
  expect([exists("building", "block"), exists("neighbourhood", "west")]).toEqual([true, true]);
  expect(subjectExists({ ...inScenario(draw), active: null }, result, { kind: "plot", id: "drawn-1" })).toBe(
    false,
  );
});
