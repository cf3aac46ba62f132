import { expect, test } from "vitest";
import { createAnalyst, type RoadSpacing, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aTown, at, type Town } from "../../support/a-town.ts";
import { road, roadsOf } from "../../support/roads-of.ts";

const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };
const bend = roadsOf(road([0, 0, 300, 0]), road([300, 0, 300, 400]));

const town = (): Town =>
  aTown()
    .dwelling("here", at(0, 20), { kind: "smallHouse", units: 2 })
    .dwelling("next", at(20, 20), { kind: "smallHouse", units: 1 })
    .dwelling("there", at(310, 400), { kind: "smallHouse", units: 1 })
    .dwelling("vacant", at(150, 10), { standing: "vacant" });
const ask = (made: Town, x: number, y: number, roads = true) =>
  createAnalyst(roads ? { ...made.dataset(), roads: bend } : made.dataset()).analyse(inForce, {
    kind: "road-spacing",
    at: at(x, y),
  }) as RoadSpacing;

test("the way along the roads stands beside the straight line, both to units outside the site", () => {
  // 20 m to the road, 300 and 400 m along it, 10 m from it; the unit 20 m away is of the same site.
  expect(ask(town(), 0, 20)).toEqual({
    kind: "road-spacing",
    straight: Math.hypot(310, 380),
    road: 20 + 300 + 400 + 10,
    why: "found",
  });
});

test("a dwelling nobody of the programme lives in is no neighbour", () => {
  expect(ask(town(), 150, 10)).toMatchObject({ straight: Math.hypot(130, 10), road: 10 + 130 + 20 });
});

test("without a network, off the roads and without others it says why there is no way", () => {
  expect(ask(town(), 0, 20, false)).toMatchObject({ road: null, why: "noNetwork" });
  expect(ask(town(), -900, 20)).toMatchObject({ road: null, why: "offRoad" });
  const alone = aTown().dwelling("here", at(0, 20), { kind: "smallHouse", units: 2 });
  expect(ask(alone, 0, 20)).toEqual({ kind: "road-spacing", straight: null, road: null, why: "noOthers" });
});
