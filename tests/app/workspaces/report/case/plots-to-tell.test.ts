import { expect, test } from "vitest";
import { plotsToTell } from "../../../../../src/app/workspaces/report/case/plots-to-tell.ts";
import { wholeNumber } from "../../../../../src/app/workspaces/report/case/whole-number.ts";
import { type Change, id, type Scenario } from "../../../../../src/engine/index.ts";
import { aProject } from "../../../../support/a-project.ts";
import { aTown, at, square } from "../../../../support/a-town.ts";

const dataset = aTown()
  .plot("p1", square(at(0, 0), 40))
  .plot("p2", square(at(200, 0), 40))
  .dataset();
const opening = (plot: string, n: number): Change => ({
  id: id(`c${n}`),
  kind: "open-plot",
  plot: id(plot),
  houses: 2,
});
const scenario = (name: string, changes: readonly Change[], cursor = changes.length): Scenario => ({
  ...(aProject().scenarios[0] as Scenario),
  id: id(name),
  title: name,
  changes,
  cursor,
});
const chosen = (...names: readonly string[]) => ({
  alternatives: names.map((name) => ({ scenario: id<Scenario["id"]>(name), title: "", reason: "" })),
});

test("plots that alternatives build on come first, with the letters they have in the case", () => {
  const project = aProject({
    dataset,
    scenarios: [scenario("first", [opening("p2", 1)]), scenario("second", [opening("p2", 2)])],
  });
  const told = plotsToTell(project, chosen("second", "first"));
  expect(told.map(({ id: plot, letters }) => [plot, letters])).toEqual([
    ["p2", ["A", "B"]],
    ["p1", []],
  ]);
});

test("what has been undone in an alternative is not in the case", () => {
  const project = aProject({ dataset, scenarios: [scenario("first", [opening("p2", 1)], 0)] });
  expect(plotsToTell(project, chosen("first")).every(({ letters }) => letters.length === 0)).toBe(true);
});

test("only a whole number above 0 is a number of houses", () => {
  expect(["6", " 12 ", "", "0", "-1", "2,5", "mange"].map(wholeNumber)).toEqual([
    6,
    12,
    "unknown",
    "unknown",
    "unknown",
    "unknown",
    "unknown",
  ]);
});
