import { expect, test } from "vitest";
import { checkLinearProof, linearSlip, optimiseSites, tradeOff } from "../../../../src/engine/index.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";
import { aProblem } from "./a-problem.ts";
import { aSolver } from "./a-solver.ts";
import { pmed } from "./or-library.ts";

// Thirty p-medians, half of which multipliers alone do not prove.
test.skipIf(!hasTruth)(
  "the curve of pmed5 between nearness and scatter is the published one, all 30 points",
  { timeout: 300_000 },
  async () => {
    const solver = await aSolver();
    const { points, complete } = tradeOff(aProblem({ model: "p-median", ...pmed("pmed5") }), solver);
    const { front } = JSON.parse(truth("pareto/pmed5.json"));
    expect(points.map(({ sum, scatter }) => ({ sum, scatter }))).toEqual(
      front.map((point: { pmedian: number; pdispersion: number }) => ({
        sum: point.pmedian,
        scatter: point.pdispersion,
      })),
    );
    expect(points.every(({ proved }) => proved)).toBe(true);
    expect(complete).toBe(true);
  },
);

test.skipIf(!hasTruth)(
  "a point of the curve that multipliers do not prove has a slip by the solver's",
  async () => {
    const solver = await aSolver();
    const file = { model: "p-median", ...pmed("pmed5"), apart: 60 };
    const problem = aProblem(file);
    const optimum = optimiseSites(problem, solver);
    expect(optimum.reached[0]?.value).toBe(1571);
    expect(optimum.median).toBeNull();
    const slip = linearSlip(file, problem, optimum, solver);
    expect(checkLinearProof(JSON.parse(JSON.stringify(slip)))).toMatchObject({ valid: true, values: [1571] });
  },
);
