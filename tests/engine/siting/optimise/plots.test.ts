import { expect, test } from "vitest";
import { optimiseSites, readProblem, tradeOff } from "../../../../src/engine/index.ts";
import { aProblem } from "./a-problem.ts";
import { aSolver } from "./a-solver.ts";

const solver = await aSolver();

/** Four plots on a line, two in each district, each with room for two houses. */
const PLOTS = {
  model: "plots",
  sites: [0, 100, 1000, 1150].map((x) => [x, 0]),
  houses: 3,
  capacity: [2, 2, 2, 2],
  districts: ["west", "west", "east", "east"],
  travel: [10, 20, 300, 400],
};

test("a limit of each district is of houses where there are houses, and of sites where the file says so", () => {
  const best = (over: object) =>
    optimiseSites(aProblem({ ...PLOTS, p: 2, goals: ["travel"], districtMost: 1, ...over }), solver);
  // One house in each district is not three.
  expect(best({}).status).toBe("infeasible");
  const bySites = best({ districtCount: "sites" });
  expect(bySites.choice).toMatchObject({ chosen: [0, 2], houses: [2, 1] });
  expect(bySites.proved).toBe(true);
});

test("what the limits of districts are of must be told in words that are known", () => {
  const fault = (over: object) => readProblem({ ...PLOTS, goals: ["travel"], ...over });
  expect(fault({ districtCount: "homes" })).toMatchObject({ ok: false, error: { at: "districtCount" } });
  const { districts: _, ...without } = PLOTS;
  expect(readProblem({ ...without, goals: ["travel"], districtCount: "sites" })).toMatchObject({
    ok: false,
    error: { at: "districtCount" },
  });
});

test("the curve of plots goes by the travel of their houses, every point of it found by trying all", () => {
  const { points, complete } = tradeOff(aProblem({ ...PLOTS, p: 2, goals: ["travel"] }), solver);
  expect(complete).toBe(true);
  const x = PLOTS.sites.map(([one]) => one as number);
  const all = x.flatMap((_, a) =>
    x.slice(a + 1).map((_, k) => {
      const b = a + 1 + k;
      const [near, far] = [PLOTS.travel[a] as number, PLOTS.travel[b] as number];
      return {
        chosen: [a, b],
        sum: 2 * Math.min(near, far) + Math.max(near, far),
        scatter: (x[b] as number) - (x[a] as number),
      };
    }),
  );
  const efficient = all
    .filter((one) => !all.some((two) => two.sum <= one.sum && two.scatter >= one.scatter && two !== one))
    .sort((a, b) => a.sum - b.sum);
  expect(points.map(({ chosen, sum, scatter }) => ({ chosen, sum, scatter }))).toEqual(efficient);
  expect(points.every(({ houses }) => houses?.reduce((sum, one) => sum + one, 0) === 3)).toBe(true);
});
