import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChance } from "../../../../src/engine/dispersion/chance.ts";
import {
  checkScatterSlip,
  type ScatterProblem,
  scatterSites,
  scatterSlip,
} from "../../../../src/engine/index.ts";
import { allSets, aSmallProblem } from "./random-problem.ts";

const answer = (problem: ScatterProblem) => {
  const result = scatterSites(problem);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
/** Places to the decimetre in a square of ten kilometres. */
function places(n: number, seed: number): { x: Float64Array; y: Float64Array } {
  const chance = createChance(seed);
  const column = () => Float64Array.from({ length: n }, () => chance.below(100_000) / 10);
  return { x: column(), y: column() };
}

describe("the set scattered farthest", () => {
  test("it is as good as the best of all sets there are, under any conditions, and its slip shows so", () => {
    fc.assert(
      fc.property(aSmallProblem, (problem) => {
        const sets = allSets(problem);
        const result = scatterSites(problem);
        if (sets.length === 0) {
          expect(result).toMatchObject({ ok: false, error: { kind: "infeasible" } });
          return;
        }
        if (!result.ok) throw new Error(result.error.message);
        const best = Math.max(...sets.map(({ value }) => value));
        const { chosen, value, bound, proved } = result.value;
        expect({ value, bound, proved }).toEqual({ value: best, bound: best, proved: true });
        expect(sets.find(({ set }) => set.join() === chosen.join())?.value).toBe(best);
        const slip = JSON.parse(JSON.stringify(scatterSlip(problem, result.value)));
        expect(checkScatterSlip(slip)).toMatchObject({ valid: true, shows: "best" });
      }),
      { numRuns: 3000, seed: 4 },
    );
  });

  test("the places chosen are the same whatever order they are listed in", () => {
    const { x, y } = places(60, 3);
    const first = answer({ points: { x, y }, choose: 8 });
    const turned = answer({ points: { x: x.toReversed(), y: y.toReversed() }, choose: 8 });
    expect(turned.value).toBe(first.value);
    expect(turned.chosen.map((i) => 59 - i).sort((a, b) => a - b)).toEqual(first.chosen);
  });

  test("a matrix of the same distances gives the same set", () => {
    const { x, y } = places(40, 5);
    const matrix = new Float64Array(40 * 40);
    for (let i = 0; i < 40; i++)
      for (let j = 0; j < 40; j++)
        matrix[i * 40 + j] = Math.sqrt(
          ((x[i] as number) - (x[j] as number)) ** 2 + ((y[i] as number) - (y[j] as number)) ** 2,
        );
    const ofPlaces = answer({ points: { x, y }, choose: 6 });
    expect(answer({ matrix, choose: 6 }).value).toBe(ofPlaces.value);
  });

  test("sites that are there already keep the chosen away, given as places or as distances", () => {
    const points = { x: Float64Array.of(0, 10, 100, 200), y: Float64Array.of(0, 0, 0, 0) };
    expect(answer({ points, choose: 2 }).chosen).toEqual([0, 3]);
    const fixed = { x: Float64Array.of(-5), y: Float64Array.of(0) };
    expect(answer({ points, choose: 2, fixed })).toMatchObject({ chosen: [2, 3], value: 100 });
    expect(answer({ points, choose: 2, fixed: Float64Array.of(5, 15, 105, 205) })).toMatchObject({
      chosen: [2, 3],
      value: 100,
    });
    expect(answer({ points, choose: 1, fixed })).toMatchObject({ chosen: [3], value: 205 });
  });

  test("20 of 200 and 5 of 2 000 are proved, and the slips hold", () => {
    for (const [choose, n] of [
      [20, 200],
      [5, 2000],
    ] as const) {
      const problem = { points: places(n, n), choose };
      const result = answer(problem);
      expect(result.proved).toBe(true);
      expect(checkScatterSlip(scatterSlip(problem, result))).toMatchObject({ valid: true, shows: "best" });
    }
  });

  test("stopped, it gives the best found and what is not ruled out, and claims no proof", () => {
    const problem = { points: places(200, 8), choose: 20 };
    const best = answer(problem);
    let asked = 0;
    for (const limits of [
      { nodes: 3 },
      { progress: () => (++asked > 2 ? ("stop" as const) : ("goOn" as const)) },
      { milliseconds: 0, now: () => 1 },
    ]) {
      const result = scatterSites(problem, limits);
      if (!result.ok) throw new Error(result.error.message);
      expect(result.value.proved).toBe(false);
      expect(result.value.chosen).toHaveLength(20);
      expect(result.value.value).toBeLessThanOrEqual(best.value);
      expect(result.value.bound).toBeGreaterThanOrEqual(best.value);
      const slip = scatterSlip(problem, result.value);
      expect(slip).toMatchObject({ refutation: null, without: "notProved" });
      expect(checkScatterSlip(slip)).toMatchObject({ valid: true, shows: "value" });
    }
  });

  test("progress rises and never passes what it counts to", () => {
    const seen: (readonly [number, number])[] = [];
    scatterSites(
      { points: places(200, 8), choose: 20 },
      {
        progress: (done, of) => {
          seen.push([done, of]);
          return "goOn";
        },
      },
    );
    expect(seen.length).toBeGreaterThan(2);
    seen.forEach(([done, of], k) => {
      expect(done).toBeGreaterThanOrEqual(seen[k - 1]?.[0] ?? 0);
      expect(done).toBeLessThanOrEqual(of);
    });
  });

  const two = { x: Float64Array.of(0, 3, 9), y: Float64Array.of(0, 4, 9) };
  test.each<[string, ScatterProblem, string]>([
    ["neither places nor distances", { choose: 2 }, "points"],
    ["both", { points: two, matrix: new Float64Array(9), choose: 2 }, "points"],
    ["a matrix that is no square", { matrix: new Float64Array(5), choose: 2 }, "matrix"],
    ["distances that differ by direction", { matrix: Float64Array.of(0, 1, 2, 0), choose: 2 }, "matrix"],
    ["a negative distance", { matrix: Float64Array.of(0, -1, -1, 0), choose: 2 }, "matrix"],
    ["half a site", { points: two, choose: 1.5 }, "choose"],
    ["one site alone", { points: two, choose: 1 }, "choose"],
    ["a candidate that is not there", { points: two, choose: 2, include: [3] }, "include"],
    ["one twice", { points: two, choose: 2, exclude: [1, 1] }, "exclude"],
    ["too few distances to fixed sites", { points: two, choose: 2, fixed: Float64Array.of(1) }, "fixed"],
    [
      "groups of too few",
      { points: two, choose: 2, groups: [{ of: Int32Array.of(1), most: 1 }] },
      "groups[0].of",
    ],
    [
      "a cost that is none",
      { points: two, choose: 2, budget: { costs: Float64Array.of(1, Number.NaN, 1), most: 3 } },
      "budget.costs",
    ],
  ])("%s is refused, with its place", (_, problem, at) => {
    expect(scatterSites(problem)).toMatchObject({ ok: false, error: { kind: "input", at } });
  });
});
