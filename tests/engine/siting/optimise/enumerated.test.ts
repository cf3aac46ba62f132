import fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkLinearProof,
  conflictOf,
  linearSlip,
  optimiseSites,
  tradeOff,
} from "../../../../src/engine/index.ts";
import { aProblem, choicesOf } from "./a-problem.ts";
import { aSolver } from "./a-solver.ts";

/** Small problems on a lattice: many ties, which is where proofs are hard. */
const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
  minLength: 5,
  maxLength: 8,
});
const RUNS = { numRuns: 25, seed: 7 };
const far = ([a, b]: readonly number[], [c, d]: readonly number[]) =>
  Math.hypot((a as number) - (c as number), (b as number) - (d as number));

const nearest = (sites: readonly (readonly number[])[], open: readonly number[], at: readonly number[]) =>
  Math.min(...open.map((j) => far(sites[j] as readonly number[], at)));
const smallest = (sites: readonly (readonly number[])[], chosen: readonly number[]) =>
  Math.min(
    ...chosen.flatMap((a, k) =>
      chosen.slice(k + 1).map((b) => far(sites[a] as readonly number[], sites[b] as readonly number[])),
    ),
  );

test("p-median, p-centre, cover and scatter are what trying every choice gives, with must, must not and budget", async () => {
  const solver = await aSolver();
  fc.assert(
    fc.property(places, fc.integer({ min: 2, max: 3 }), fc.integer({ min: 0, max: 4 }), (sites, p, spare) => {
      const cost = sites.map((_, j) => 1 + (j % 3));
      const budget = p + spare;
      const weights = sites.map((_, j) => 1 + (j % 4));
      const base = { sites, weights, p, include: [0], exclude: [4], fixed: [1], cost, budget };
      const allowed = [...choicesOf(sites.length, p)].filter(
        (chosen) =>
          chosen.includes(0) &&
          !chosen.includes(4) &&
          !chosen.includes(1) &&
          chosen.reduce((sum, j) => sum + (cost[j] as number), 0) <= budget,
      );
      const radius = 2;
      const worth: Readonly<Record<string, (chosen: readonly number[]) => number>> = {
        "p-median": (chosen) =>
          sites.reduce((sum, at, i) => sum + (weights[i] as number) * nearest(sites, [...chosen, 1], at), 0),
        "p-centre": (chosen) => Math.max(...sites.map((at) => nearest(sites, [...chosen, 1], at))),
        mclp: (chosen) =>
          -sites.reduce(
            (sum, at, i) => sum + (nearest(sites, [...chosen, 1], at) <= radius ? (weights[i] as number) : 0),
            0,
          ),
        "p-dispersion": (chosen) => -smallest(sites, [...chosen, 1]),
      };
      for (const [model, value] of Object.entries(worth)) {
        const file = { model, ...base, ...(model === "mclp" && { radius }) };
        const problem = aProblem(file);
        const optimum = optimiseSites(problem, solver);
        if (allowed.length === 0) {
          expect(optimum.status).toBe("infeasible");
          continue;
        }
        const best = Math.min(...allowed.map(value));
        expect(optimum.proved).toBe(true);
        expect(Math.abs(optimum.reached[0]?.value ?? Number.NaN)).toBeCloseTo(Math.abs(best), 6);
        expect(value(optimum.choice?.chosen ?? [])).toBeCloseTo(best, 6);
        const slip = linearSlip(file, problem, optimum, solver);
        expect(checkLinearProof(slip)).toMatchObject({ valid: true, shows: "best" });
      }
    }),
    RUNS,
  );
});

test("a p-median where sites exclude each other is what trying every choice gives, by multipliers and by the solver", async () => {
  const solver = await aSolver();
  fc.assert(
    fc.property(places, fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 5 }), (sites, p, apart) => {
      const file = { model: "p-median", sites, p, apart };
      const problem = aProblem(file);
      const sum = (chosen: readonly number[]) =>
        sites.reduce((all, at) => all + nearest(sites, chosen, at), 0);
      const allowed = [...choicesOf(sites.length, p)].filter((chosen) => smallest(sites, chosen) >= apart);
      // With a budget nobody can break the same goes through the solver.
      for (const asked of [file, { ...file, cost: 1, budget: p }]) {
        const optimum = optimiseSites(aProblem(asked), solver);
        expect(optimum.status).toBe(allowed.length > 0 ? "found" : "infeasible");
        if (allowed.length > 0)
          expect(optimum.reached[0]?.value).toBeCloseTo(Math.min(...allowed.map(sum)), 6);
        expect(checkLinearProof(linearSlip(asked, aProblem(asked), optimum, solver))).toMatchObject({
          valid: true,
        });
      }
      const { clash, minimal } = conflictOf(problem, solver);
      expect(clash).toBe(allowed.length === 0);
      expect(minimal).toBe(allowed.length === 0);
    }),
    RUNS,
  );
});

test("the curve of nearness and scatter holds every choice that no other beats in both, and only those", async () => {
  const solver = await aSolver();
  fc.assert(
    fc.property(places, fc.integer({ min: 2, max: 3 }), (sites, p) => {
      const all = [...choicesOf(sites.length, p)].map((chosen) => ({
        sum: sites.reduce((sum, at) => sum + nearest(sites, chosen, at), 0),
        scatter: smallest(sites, chosen),
      }));
      const beaten = (one: (typeof all)[number]) =>
        all.some(
          ({ sum, scatter }) =>
            sum <= one.sum + 1e-9 &&
            scatter >= one.scatter - 1e-9 &&
            (sum < one.sum - 1e-9 || scatter > one.scatter + 1e-9),
        );
      const front = new Set(all.filter((one) => !beaten(one)).map(({ scatter }) => scatter.toFixed(6)));
      const { points, complete } = tradeOff(aProblem({ model: "p-median", sites, p }), solver);
      expect(complete).toBe(true);
      expect(points.map(({ scatter }) => scatter.toFixed(6))).toEqual(
        [...front].sort((a, b) => Number(a) - Number(b)),
      );
    }),
    RUNS,
  );
});

test("plots with houses: load, then scatter, then travel, are what trying every way gives", async () => {
  const solver = await aSolver();
  fc.assert(
    fc.property(
      places,
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 1, max: 3 }),
      (given, houses, perSite) => {
        const sites = given.slice(0, 6);
        const capacity = sites.map((_, j) => 1 + (j % 3));
        const travel = sites.map(([x]) => 10 + x);
        const of = sites.map((_, j) => j % 2);
        const districts = sites.map((_, j) => (j < 3 ? "øst" : "vest"));
        const file = {
          model: "plots",
          sites,
          houses,
          capacity,
          maxPerSite: perSite,
          p: { most: 4, least: 2 },
          districts,
          districtMost: 3,
          areas: { of, existing: [2, 1], residents: [300, 200], factor: 1 },
          travel,
          goals: ["load", "scatter", "travel"],
        };
        const ways: { values: number[] }[] = [];
        const put = (j: number, left: number, now: readonly number[]) => {
          if (j === sites.length) {
            const chosen = now.flatMap((count, k) => (count > 0 ? [k] : []));
            const inDistrict = (name: string) =>
              now.reduce((sum, count, k) => sum + (districts[k] === name ? count : 0), 0);
            if (left > 0 || chosen.length > 4 || chosen.length < 2) return;
            if (inDistrict("øst") > 3 || inDistrict("vest") > 3) return;
            const load = Math.max(
              ...[0, 1].map(
                (a) =>
                  ((a === 0 ? 2 : 1) + now.reduce((sum, count, k) => sum + (of[k] === a ? count : 0), 0)) /
                  (a === 0 ? 300 : 200),
              ),
            );
            const way = now.reduce((sum, count, k) => sum + count * (travel[k] as number), 0);
            ways.push({ values: [load, -smallest(sites, chosen), way] });
            return;
          }
          for (let count = 0; count <= Math.min(left, perSite, capacity[j] as number); count++)
            put(j + 1, left - count, [...now, count]);
        };
        put(0, houses, []);
        const problem = aProblem(file);
        const optimum = optimiseSites(problem, solver);
        if (ways.length === 0) {
          expect(optimum.status).toBe("infeasible");
          return;
        }
        const best = ways
          .map(({ values }) => values)
          .sort((a, b) => {
            const k = a.findIndex((one, g) => Math.abs(one - (b[g] as number)) > 1e-9);
            return k < 0 ? 0 : (a[k] as number) - (b[k] as number);
          })[0] as number[];
        expect(optimum.proved).toBe(true);
        optimum.reached.forEach(({ value }, k) => {
          expect(value).toBeCloseTo(Math.abs(best[k] as number), 6);
        });
        expect(checkLinearProof(linearSlip(file, problem, optimum, solver))).toMatchObject({ valid: true });
      },
    ),
    RUNS,
  );
});

test("capacities share demand out as the cheapest of all assignments does", async () => {
  const solver = await aSolver();
  fc.assert(
    fc.property(places, (given) => {
      const sites = given.slice(0, 5);
      const file = { model: "capacitated-p-median", sites, weights: sites.map(() => 1), p: 2, capacity: 3 };
      let best = Number.POSITIVE_INFINITY;
      for (const chosen of choicesOf(sites.length, 2))
        for (let mask = 0; mask < 2 ** sites.length; mask++) {
          const to = sites.map((_, i) => ((mask >> i) & 1) as 0 | 1);
          const ones = to.filter((one) => one === 1).length;
          if (ones > 3 || sites.length - ones > 3) continue;
          const sum = sites.reduce(
            (all, at, i) => all + far(sites[chosen[to[i] as number] as number] as readonly number[], at),
            0,
          );
          best = Math.min(best, sum);
        }
      const problem = aProblem(file);
      const optimum = optimiseSites(problem, solver);
      expect(optimum.reached[0]?.value).toBeCloseTo(best, 6);
      expect(checkLinearProof(linearSlip(file, problem, optimum, solver))).toMatchObject({ valid: true });
    }),
    RUNS,
  );
});
