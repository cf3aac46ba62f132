import { expect, test } from "vitest";
import {
  assess,
  createAnalyst,
  type Dataset,
  type DrawnWays,
  id,
  type RuleId,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { road, roadsOf } from "../../support/roads-of.ts";

const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };
const bend = roadsOf(road([0, 0, 300, 0]), road([300, 0, 300, 400]));
const town = (roads: boolean): Dataset => {
  const made = aTown()
    .facility("shop", "grocery", at(310, 400))
    .facility("doctor", "healthCentre", at(150, -20))
    .facility("chemist", "pharmacy", at(300, 100))
    .facility("base", "teamBase", at(300, 380))
    .facility("school", "school", at(0, 500))
    .dataset();
  return roads ? { ...made, roads: bend } : made;
};
const ask = (rule: string, roads = true): DrawnWays =>
  createAnalyst(town(roads)).analyse(inForce, {
    kind: "ways",
    at: at(0, 20),
    rule: id<RuleId>(rule),
  }) as DrawnWays;

test("the way to the grocery is along the roads, with the joins told apart", () => {
  const [way] = ask("c2-grocery").ways;
  expect(way).toMatchObject({ service: "grocery", by: "road", metres: 730, detour: 1, legs: [true, true] });
  expect(way?.line).toEqual([
    [0, 20],
    [0, 0],
    [300, 0],
    [300, 400],
    [310, 400],
  ]);
});

test("a service on the road has no join to it", () => {
  expect(ask("c3-health").ways.map(({ service, legs }) => [service, legs])).toEqual([
    ["healthCentre", [true, true]],
    ["pharmacy", [true, false]],
  ]);
});

test("without a network it is the straight line, with the factor it is multiplied by", () => {
  const [way] = ask("c2-grocery", false).ways;
  const params = STANDARD_RULE_SET.rules.find(({ rule }) => rule === "c2-grocery")?.params;
  expect(way).toMatchObject({ by: "straight", metres: Math.hypot(310, 380), detour: params?.detour });
  expect(way?.line).toEqual([
    [0, 20],
    [310, 400],
  ]);
});

test("by car it tells the minutes", () => {
  expect(ask("c5-team-base").ways[0]?.minutes).toBeGreaterThan(0);
  expect(ask("c2-grocery").ways[0]?.minutes).toBeNull();
});

test("to schools it is only told how far they are, in a straight line also where roads are loaded", () => {
  expect(ask("c14-schools").ways).toMatchObject([{ service: "school", by: "plain", metres: 480, detour: 1 }]);
});

test("a rule that measures no way has none", () => {
  expect(ask("c7-slope").ways).toEqual([]);
});

test("what is drawn is as long as what is assessed", () => {
  for (const roads of [true, false]) {
    const made = aTown()
      .facility("shop", "grocery", at(310, 400))
      .plot("t9", square(at(0, 20), 10))
      .dataset();
    const dataset = roads ? { ...made, roads: bend } : made;
    const [plot] = dataset.plots;
    if (!plot) throw new Error("the town has no plot");
    const found = assess(dataset, inForce).findings.find(
      ({ rule, subject }) => rule === "c2-grocery" && subject.id === plot.id,
    );
    const drawn = createAnalyst(dataset).analyse(inForce, {
      kind: "ways",
      at: plot.at,
      rule: id<RuleId>("c2-grocery"),
    }) as DrawnWays;
    const [way] = drawn.ways;
    expect(found?.measured).toBe(Math.round((way?.metres ?? 0) * (way?.detour ?? 0)));
  }
});
