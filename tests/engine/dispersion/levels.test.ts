import { expect, test } from "vitest";
import {
  type AreaLevel,
  createAnalyst,
  createAssessor,
  type Levels,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { aTown, at, square, type Town } from "../../support/a-town.ts";

const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };
const ask = (town: Town, level?: AreaLevel) =>
  createAnalyst(town.dataset()).analyse({ ...inForce, level }, { kind: "levels" });

/** Two districts of three areas; all småhus stand in the first, ten in each of two of its areas. */
function town(last: number | "unknown" = 600): Town {
  const made = aTown();
  for (let area = 0; area < 6; area++)
    made.area(`a${area}`, square(at(area * 1000, 0), 800), {
      residents: area === 5 ? last : 600,
      district: area < 3 ? "Nord" : "Sør",
    });
  return made
    .dwelling("h1", at(0, 0), { kind: "smallHouse", units: 10 })
    .dwelling("h2", at(1000, 0), { kind: "smallHouse", units: 10 });
}

test("a district is asked what a neighbourhood is asked, with the units and residents of all its areas", () => {
  const { levels } = ask(town()) as Levels;
  expect(levels.map(({ level, finer }) => [level, finer])).toEqual([["district", false]]);
  const [north, south] = levels[0]?.areas ?? [];
  expect(north).toMatchObject({
    id: "district:Nord",
    name: "Nord",
    same: ["a0", "a1", "a2"],
    residents: 1800,
    verdict: "consider",
  });
  expect(north?.units).toEqual({ programme: 20, stock: 20 });
  expect(south).toMatchObject({ name: "Sør", units: { programme: 0, stock: 0 }, verdict: "within" });
  const rules = new Set(north?.findings.map(({ rule }) => rule as string));
  for (const rule of ["d5-area-share", "d6-location-quotient", "d10-fair-share", "load"])
    expect(rules).toContain(rule);
});

test("a district of one area says what its area says", () => {
  const made = aTown()
    .area("a", square(at(0, 0), 800), { residents: 500, district: "Nord" })
    .area("b", square(at(1000, 0), 800), { residents: 900, district: "Sør" })
    .dwelling("h", at(0, 0), { kind: "smallHouse", units: 6 });
  const assessed = createAssessor(made.dataset())
    .assess(inForce)
    .findings.filter(({ subject }) => subject.kind === "neighbourhood" && subject.id === "a");
  const [north] = (ask(made) as Levels).levels[0]?.areas ?? [];
  expect(north?.findings.length).toBeGreaterThan(5);
  for (const finding of north?.findings ?? []) {
    const same = assessed.find(({ rule, count }) => rule === finding.rule && count === finding.count);
    expect({ ...same, id: "", subject: null }).toEqual({ ...finding, id: "", subject: null });
  }
});

test("with the districts in force, their areas are the other level, each with the district it lies in", () => {
  const { levels } = ask(town(), "district") as Levels;
  expect(levels.map(({ level, finer }) => [level, finer])).toEqual([["grunnkrets", true]]);
  expect(levels[0]?.areas.map(({ id, same }) => [id, ...same])).toEqual([
    ["a0", "district:Nord"],
    ["a1", "district:Nord"],
    ["a2", "district:Nord"],
    ["a3", "district:Sør"],
    ["a4", "district:Sør"],
    ["a5", "district:Sør"],
  ]);
  expect(levels[0]?.areas[0]?.units).toEqual({ programme: 10, stock: 10 });
});

test("a level of its own outlines holds the areas that lie in it, whatever they are called", () => {
  const made = aTown()
    .area("k1", square(at(0, 0), 400), { residents: 500 })
    .area("k2", square(at(400, 0), 400), { residents: 500 })
    .area("k3", square(at(5000, 0), 400), { residents: 500 })
    .area("b1", square(at(200, 0), 900), { residents: 1000, level: "bydel" })
    .area("b2", square(at(5000, 0), 900), { residents: 500, level: "bydel" });
  const { levels } = ask(made) as Levels;
  expect(levels[0]?.areas.map(({ id, same }) => [id, ...same])).toEqual([
    ["b1", "k1", "k2"],
    ["b2", "k3"],
  ]);
});

test("a district is unknown where the residents of one of its areas are", () => {
  const [, south] = (ask(town("unknown")) as Levels).levels[0]?.areas ?? [];
  expect(south?.residents).toBeNull();
  expect(south?.verdict).toBe("unknown");
});

test("without districts there is no level above", () => {
  const bare = aTown().area("a", square(at(0, 0), 100), { residents: 100 });
  expect(ask(bare)).toMatchObject({ kind: "too-few", what: "levels", have: 1, need: 2 });
});
