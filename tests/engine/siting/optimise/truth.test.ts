import { describe, expect, test } from "vitest";
import { checkLinearProof, linearSlip, optimiseSites } from "../../../../src/engine/index.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";
import { aProblem } from "./a-problem.ts";
import { aSolver } from "./a-solver.ts";
import { pmed, scp } from "./or-library.ts";

/** Solves, holds against the published value, and has the proof slip checked after a trip through JSON. */
async function holds(file: Readonly<Record<string, unknown>>, value: number, digits?: number) {
  const solver = await aSolver();
  const problem = aProblem(file);
  const optimum = optimiseSites(problem, solver);
  expect(optimum.proved).toBe(true);
  const reached = optimum.reached[0]?.value ?? Number.NaN;
  if (digits === undefined) expect(reached).toBe(value);
  else expect(reached).toBeCloseTo(value, digits);
  const slip = linearSlip(file, problem, optimum, solver);
  expect(checkLinearProof(JSON.parse(JSON.stringify(slip)))).toMatchObject({
    valid: true,
    shows: "best",
    values: [reached],
  });
  return optimum.choice?.chosen;
}

describe.skipIf(!hasTruth)("published optima, each with a proof slip that holds", () => {
  const published = hasTruth ? JSON.parse(truth("p-median/expected.json")) : {};
  const names = Array.from({ length: 10 }, (_, k) => `pmed${k + 1}`);

  test.each(names)("p-median and p-centre of %s", async (name) => {
    await holds({ model: "p-median", ...pmed(name) }, published[name].p_median);
    await holds({ model: "p-centre", ...pmed(name) }, published[name].p_center);
  });

  test.each(["scp41", "scp42", "scp43", "scp44", "scp45"])("weighted set cover %s", async (name) => {
    const { weighted_optimum } = JSON.parse(truth("set-cover/expected.json"))[name];
    await holds({ model: "set-cover", ...scp(name) }, weighted_optimum);
  });

  test("San Francisco stores: LSCP, MCLP, p-median and p-centre on the network distances", async () => {
    const expected = JSON.parse(truth("spopt-sf/expected.json"));
    const lines = truth("spopt-sf/SF_network_distance_candidateStore_16_censusTract_205_new.csv")
      .trim()
      .split("\n");
    const rows = lines.slice(1).map((line) => line.split(","));
    const stores: string[] = expected.matrix.facility_order;
    const tracts = [...new Set(rows.map((row) => row[2]))];
    const distances = tracts.map(() => stores.map(() => -1));
    const weights = tracts.map(() => 0);
    for (const [distance, store, tract, demand] of rows) {
      const i = tracts.indexOf(tract);
      (distances[i] as number[])[stores.indexOf(store ?? "")] = Number(distance);
      weights[i] = Number(demand);
    }
    const { LSCP_5000, LSCP_8000, MCLP, PMedian, PCenter } = expected;
    const five = await holds({ model: "lscp", distances, radius: 5000 }, LSCP_5000.min_facilities);
    expect(LSCP_5000.optimal_sets).toContainEqual(five);
    const eight = await holds({ model: "lscp", distances, radius: 8000 }, LSCP_8000.min_facilities);
    expect(LSCP_8000.optimal_sets).toContainEqual(eight);
    expect(await holds({ model: "mclp", distances, weights, radius: 5000, p: 4 }, MCLP.objective)).toEqual(
      MCLP.optimal_sets[0],
    );
    expect(await holds({ model: "p-median", distances, weights, p: 4 }, PMedian.objective, 3)).toEqual(
      PMedian.optimal_sets[0],
    );
    expect(await holds({ model: "p-center", distances, weights, p: 4 }, PCenter.objective, 6)).toEqual(
      PCenter.optimal_sets[0],
    );
  });
});
