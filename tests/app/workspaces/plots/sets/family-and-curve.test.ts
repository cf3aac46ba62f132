import { expect, test } from "vitest";
import { plotRows } from "../../../../../src/app/workspaces/plots/plot-rows.ts";
import { curvePoints, scenarioPoint } from "../../../../../src/app/workspaces/plots/sets/curve-points.ts";
import { familyRows } from "../../../../../src/app/workspaces/plots/sets/family-rows.ts";
import { indexesOfSet, ofSiteFamily } from "../../../../../src/app/workspaces/plots/sets/family-view.ts";
import {
  type Change,
  id,
  type PlotId,
  type ScatterFamily,
  type SiteFamily,
} from "../../../../../src/engine/index.ts";
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

const SITES: SiteFamily = {
  limits: [0.0042, 2400],
  plans: [{ chosen: [0, 1], houses: [2, 2], values: [0.004, 2000] }],
  cutOff: true,
  inEvery: [0],
  inNone: [],
  undecided: [],
  swaps: [],
  alternatives: [{ chosen: [1, 3], houses: [3, 1], values: [0.0041, 2200], shared: 1 }],
  cutShort: false,
};

test("a family by two aims says what its plans keep to in the units people read, and what an alternative is worth", () => {
  const family = ofSiteFamily(SITES, ["load", "travel"], aSetProblem(), m);
  expect(plain(family.limits)).toBe(
    "høyst 4,2 boenheter per 1 000 innbyggere i det mest belastede området og høyst 600 m i snitt til tjenestene",
  );
  expect(family.alternatives[0]?.set).toEqual([
    { plot: "b", houses: 3 },
    { plot: "d", houses: 1 },
  ]);
  expect(plain(family.alternatives[0]?.worth ?? "")).toBe(
    "4,1 boenheter per 1 000 innbyggere i det mest belastede området og 550 m i snitt til tjenestene",
  );
});

test("where plans are not all counted, no share of them is told", () => {
  const family = ofSiteFamily(SITES, ["load", "travel"], aSetProblem(), m);
  expect(familyRows(family, aSetProblem(), rows(), m).map(({ number, text }) => [number, text])).toEqual([
    [1, "i alle planer"],
    [2, "i noen planer"],
    [4, "i noen planer"],
  ]);
});

test("a set knows its plots by their place among the candidates", () => {
  const set = [
    { plot: id<PlotId>("d"), houses: 1 },
    { plot: id<PlotId>("a"), houses: 2 },
  ];
  expect(indexesOfSet({ problem: aSetProblem(), set })).toEqual({ chosen: [0, 3], houses: [2, 1] });
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
