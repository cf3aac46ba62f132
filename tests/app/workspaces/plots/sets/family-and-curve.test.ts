import { expect, test } from "vitest";
import { plotRows } from "../../../../../src/app/workspaces/plots/plot-rows.ts";
import { curvePoints, scenarioPoint } from "../../../../../src/app/workspaces/plots/sets/curve-points.ts";
import { familyRows } from "../../../../../src/app/workspaces/plots/sets/family-rows.ts";
import { type Change, id, type PlotId, type ScatterFamily } from "../../../../../src/engine/index.ts";
import { messages } from "../../../../../src/messages/index.ts";
import { plain } from "../../an-answer.ts";
import { aGround, aSetProblem, aTownOfPlots } from "./a-ground.ts";

const m = messages("nb");
const rows = (changes: readonly Change[] = []) =>
  plotRows({ dataset: aTownOfPlots(), changes }, aGround().assessment, m);
const open = (plot: string, houses: number): Change => ({
  id: id(`open-${plot}`),
  kind: "open-plot",
  plot: id<PlotId>(plot),
  houses,
});

test("each plot says in how many plans it is and who could take its place; those left out are not listed", () => {
  const family: ScatterFamily = {
    atLeast: 900,
    plans: [
      { chosen: [0, 1], value: 1000 },
      { chosen: [0, 3], value: 950 },
    ],
    cutOff: false,
    inEvery: [0],
    inNone: [2],
    undecided: [],
    swaps: [{ out: 1, in: [3] }],
    alternatives: [],
  };
  expect(
    familyRows(family, aSetProblem(), rows(), m).map(({ number, share, text }) => [
      number,
      share,
      plain(text),
    ]),
  ).toEqual([
    [1, 1, "i alle planer"],
    [2, 0.5, "i 50 % av planene, kan byttes med 4"],
    [4, 0.5, "i 50 % av planene"],
  ]);
});

/** Metres to services that the town itself has none of. */
const measured = () => {
  const problem = aSetProblem({ fromSites: false });
  const far = [100, 300, 600, 900];
  return {
    ...problem,
    candidates: problem.candidates.map((one, i) => ({ ...one, travel: far[i] as number })),
  };
};

test("points of the curve are metres of a house, and name their plots", () => {
  const points = curvePoints(
    {
      complete: true,
      points: [{ sum: 800, scatter: 1000, chosen: [0, 1], houses: [2, 2], proved: true }],
    },
    measured(),
  );
  expect(points).toEqual([
    {
      set: [
        { plot: "a", houses: 2 },
        { plot: "b", houses: 2 },
      ],
      travel: 200,
      scatter: 1000,
      proved: true,
    },
  ]);
});

test("the alternative in force is a point, and whether a set beats it is known", () => {
  const curve = [{ set: [], travel: 200, scatter: 1000, proved: true }];
  const own = scenarioPoint(rows([open("b", 1), open("d", 1)]), measured(), curve);
  expect(own).toMatchObject({ travel: 600, scatter: 2000, efficient: true });
  expect(scenarioPoint(rows([open("b", 1), open("c", 1)]), measured(), curve)?.efficient).toBe(false);
  expect(scenarioPoint(rows(), measured(), curve)).toBeNull();
  // A plot without a distance to services cannot be placed.
  expect(scenarioPoint(rows([open("a", 1), open("b", 1)]), aSetProblem(), curve)).toBeNull();
});
