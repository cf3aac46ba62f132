import fc from "fast-check";
import { expect, test } from "vitest";
import { checkLinearProof, conflictOf, linearSlip, optimiseSites } from "../../../../src/engine/index.ts";
import { aProblem } from "./a-problem.ts";
import { aSolver } from "./a-solver.ts";

/** All conditions at once, each there or not: what holds one by one must hold together. Tried against every set of sites. */
const RUNS = { numRuns: 40, seed: 11 };
const place = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });
const far = ([a, b]: readonly number[], [c, d]: readonly number[]) =>
  Math.hypot((a as number) - (c as number), (b as number) - (d as number));

const conditions = fc.record({
  sites: fc.array(place, { minLength: 5, maxLength: 7 }),
  p: fc.oneof(
    fc.integer({ min: 1, max: 3 }),
    fc.record({ least: fc.integer({ min: 1, max: 2 }), most: fc.integer({ min: 2, max: 4 }) }),
  ),
  include: fc.constantFrom<readonly number[]>([], [2]),
  exclude: fc.constantFrom<readonly number[]>([], [3]),
  fixed: fc.constantFrom<readonly number[]>([], [1]),
  budget: maybe(fc.integer({ min: 2, max: 9 })),
  districtMost: maybe(fc.integer({ min: 1, max: 2 })),
  districtLeast: maybe(fc.constant(1)),
  balance: maybe(fc.integer({ min: 0, max: 1 })),
  apart: maybe(fc.integer({ min: 1, max: 3 })),
  conflicts: maybe(fc.constant([[0, 4]])),
  coverAll: maybe(fc.constant(true)),
});
type Conditions = typeof conditions extends fc.Arbitrary<infer T> ? T : never;

const costOf = (j: number) => 1 + ((j * 2) % 4);
const districtOf = (j: number) => (j % 3 === 2 ? null : j % 3 === 0 ? "a" : "b");
const RADIUS = 3;

/** Without the keys that say nothing. */
const fileOf = (model: string, { balance, districtMost, districtLeast, coverAll, ...rest }: Conditions) => ({
  model,
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  cost: rest.sites.map((_, j) => costOf(j)),
  weights: rest.sites.map((_, j) => 1 + (j % 3)),
  radius: RADIUS,
  districts: rest.sites.map((_, j) => districtOf(j)),
  ...(balance !== undefined && { balance }),
  ...(districtMost !== undefined && { districtMost }),
  ...(districtLeast !== undefined && { districtLeast }),
  ...(coverAll && { coverAll }),
});

function* setsThatKeep(asked: Conditions): Generator<readonly number[]> {
  const { sites, p, include, exclude, fixed, budget, apart, conflicts } = asked;
  const [least, most] = typeof p === "number" ? [p, p] : [p.least, p.most];
  const at = (j: number) => sites[j] as readonly number[];
  for (let mask = 0; mask < 2 ** sites.length; mask++) {
    const chosen = sites.flatMap((_, j) => ((mask >> j) & 1 ? [j] : []));
    const there = [...chosen, ...fixed];
    const count = (name: string) => chosen.filter((j) => districtOf(j) === name).length;
    const counts = [count("a"), count("b")];
    if (
      chosen.length < least ||
      chosen.length > most ||
      !include.every((j) => chosen.includes(j)) ||
      chosen.some((j) => exclude.includes(j) || fixed.includes(j)) ||
      (budget !== undefined && chosen.reduce((sum, j) => sum + costOf(j), 0) > budget) ||
      counts.some((one) => one > (asked.districtMost ?? one) || one < (asked.districtLeast ?? one)) ||
      Math.max(...counts) - Math.min(...counts) > (asked.balance ?? 9) ||
      (apart !== undefined &&
        chosen.some((a) => there.some((b) => a !== b && far(at(a), at(b)) < apart - 1e-12))) ||
      (conflicts && there.includes(0) && there.includes(4)) ||
      (asked.coverAll && !sites.every((place) => there.some((j) => far(at(j), place) <= RADIUS)))
    )
      continue;
    yield chosen;
  }
}

/** Least is best. */
const WORTH: Readonly<Record<string, (asked: Conditions, chosen: readonly number[]) => number>> = {
  "p-median": ({ sites, fixed }, chosen) =>
    sites.reduce((sum, place, i) => sum + (1 + (i % 3)) * nearest(sites, [...chosen, ...fixed], place), 0),
  "p-centre": ({ sites, fixed }, chosen) =>
    Math.max(...sites.map((place) => nearest(sites, [...chosen, ...fixed], place))),
  mclp: ({ sites, fixed }, chosen) =>
    -sites.reduce(
      (sum, place, i) => sum + (nearest(sites, [...chosen, ...fixed], place) <= RADIUS ? 1 + (i % 3) : 0),
      0,
    ),
  "set-cover": (_, chosen) => chosen.reduce((sum, j) => sum + costOf(j), 0),
  "p-dispersion": ({ sites, fixed }, chosen) => {
    const there = [...chosen, ...fixed];
    const gaps = chosen.flatMap((a) =>
      there.flatMap((b) =>
        a === b ? [] : [far(sites[a] as readonly number[], sites[b] as readonly number[])],
      ),
    );
    return gaps.length === 0 ? 0 : -Math.min(...gaps);
  },
};
const nearest = (
  sites: readonly (readonly number[])[],
  open: readonly number[],
  at: readonly number[],
): number => Math.min(...open.map((j) => far(sites[j] as readonly number[], at)));

test.each(Object.keys(WORTH))(
  "%s under any mix of conditions is what trying every set gives",
  async (model) => {
    const solver = await aSolver();
    const worth = WORTH[model] as (asked: Conditions, chosen: readonly number[]) => number;
    let [met, unmet] = [0, 0];
    fc.assert(
      fc.property(conditions, (mix) => {
        const asked = model === "set-cover" ? { ...mix, coverAll: true as const } : mix;
        const file = fileOf(model, asked);
        const problem = aProblem(file);
        const optimum = optimiseSites(problem, solver);
        const sets = [...setsThatKeep(asked)];
        if (sets.length === 0) {
          unmet++;
          expect(optimum.status).toBe("infeasible");
          const { clash, conditions: clashing } = conflictOf(problem, solver);
          expect(clash).toBe(true);
          expect(clashing.length).toBeGreaterThan(0);
        } else {
          met++;
          const best = Math.min(...sets.map((chosen) => worth(asked, chosen)));
          const chosen = optimum.choice?.chosen ?? [];
          expect(optimum.proved).toBe(true);
          expect(sets).toContainEqual(chosen);
          expect(worth(asked, chosen)).toBeCloseTo(best, 6);
          expect(Math.abs(optimum.reached[0]?.value ?? Number.NaN)).toBeCloseTo(Math.abs(best), 6);
        }
        expect(checkLinearProof(linearSlip(file, problem, optimum, solver))).toMatchObject({ valid: true });
      }),
      RUNS,
    );
    // Both ways were gone: else half of what this test says is empty.
    expect(Math.min(met, unmet)).toBeGreaterThan(2);
  },
);

test("houses under budget, districts, room, conflicts and fixed sites are what trying every way gives", async () => {
  const solver = await aSolver();
  let [met, unmet] = [0, 0];
  fc.assert(
    fc.property(
      fc.record({
        places: fc.array(place, { minLength: 5, maxLength: 5 }),
        houses: fc.integer({ min: 2, max: 6 }),
        maxPerSite: fc.integer({ min: 1, max: 3 }),
        budget: fc.integer({ min: 8, max: 30 }),
        districtMost: maybe(fc.integer({ min: 1, max: 4 })),
        balance: maybe(fc.integer({ min: 0, max: 2 })),
        districtCount: fc.constantFrom("houses", "sites"),
        conflicts: fc.constantFrom<readonly (readonly number[])[]>([], [[0, 2]]),
        fixed: fc.constantFrom<readonly number[]>([], [4]),
      }),
      ({ places, districtMost, balance, ...asked }) => {
        const capacity = [1, 3, 2, 2, 3];
        const file = {
          model: "plots",
          sites: places,
          ...asked,
          capacity,
          cost: places.map((_, j) => costOf(j)),
          costPerHouse: places.map((_, j) => 3 - (j % 2)),
          districts: ["a", "a", "b", "b", null],
          ...(districtMost !== undefined && { districtMost }),
          ...(balance !== undefined && { balance }),
          goals: ["cost"],
        };
        let best = Number.POSITIVE_INFINITY;
        const put = (j: number, now: readonly number[]) => {
          if (j < places.length) {
            const top = asked.fixed.includes(j) ? 0 : Math.min(asked.maxPerSite, capacity[j] as number);
            for (let count = 0; count <= top; count++) put(j + 1, [...now, count]);
            return;
          }
          const of = (from: number) =>
            now
              .slice(from, from + 2)
              .reduce(
                (sum, count) => sum + (asked.districtCount === "sites" ? Math.min(1, count) : count),
                0,
              );
          const counts = [of(0), of(2)];
          const cost = now.reduce(
            (sum, count, k) => sum + (count > 0 ? costOf(k) : 0) + count * (3 - (k % 2)),
            0,
          );
          if (
            now.reduce((sum, count) => sum + count, 0) === asked.houses &&
            cost <= asked.budget &&
            counts.every((one) => one <= (districtMost ?? one)) &&
            Math.max(...counts) - Math.min(...counts) <= (balance ?? 9) &&
            !(asked.conflicts.length > 0 && (now[0] as number) > 0 && (now[2] as number) > 0)
          )
            best = Math.min(best, cost);
        };
        put(0, []);
        const problem = aProblem(file);
        const optimum = optimiseSites(problem, solver);
        if (best === Number.POSITIVE_INFINITY) unmet++;
        else met++;
        expect(optimum.status).toBe(best === Number.POSITIVE_INFINITY ? "infeasible" : "found");
        if (optimum.status === "found") {
          expect(optimum.proved).toBe(true);
          expect(optimum.reached[0]?.value).toBeCloseTo(best, 6);
        }
        expect(checkLinearProof(linearSlip(file, problem, optimum, solver))).toMatchObject({ valid: true });
      },
    ),
    RUNS,
  );
  expect(Math.min(met, unmet)).toBeGreaterThan(2);
});

test("capacity with budget, fixed sites and districts shares demand out as the cheapest of all assignments", async () => {
  const solver = await aSolver();
  let [met, unmet] = [0, 0];
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 4, maxLength: 5 }),
      fc.integer({ min: 2, max: 6 }),
      fc.integer({ min: 3, max: 7 }),
      fc.boolean(),
      (sites, capacity, budget, there) => {
        const fixed = there ? [1] : [];
        const weights = sites.map((_, i) => 1 + (i % 2));
        const districts = sites.map((_, j) => (j < 2 ? "a" : "b"));
        const file = {
          model: "capacitated-p-median",
          sites,
          weights,
          p: 2,
          capacity,
          budget,
          cost: sites.map((_, j) => costOf(j)),
          fixed,
          districts,
          districtMost: 1,
        };
        let best = Number.POSITIVE_INFINITY;
        sites.forEach((_, a) => {
          for (let b = a + 1; b < sites.length; b++) {
            if (fixed.includes(a) || fixed.includes(b) || districts[a] === districts[b]) continue;
            if (costOf(a) + costOf(b) > budget) continue;
            const open = [a, b, ...fixed];
            for (let way = 0; way < open.length ** sites.length; way++) {
              const load = open.map(() => 0);
              let sum = 0;
              sites.forEach((place, i) => {
                const k = Math.floor(way / open.length ** i) % open.length;
                load[k] = (load[k] as number) + (weights[i] as number);
                sum += (weights[i] as number) * far(sites[open[k] as number] as readonly number[], place);
              });
              if (load.every((one) => one <= capacity)) best = Math.min(best, sum);
            }
          }
        });
        const problem = aProblem(file);
        const optimum = optimiseSites(problem, solver);
        if (best === Number.POSITIVE_INFINITY) unmet++;
        else met++;
        expect(optimum.status).toBe(best === Number.POSITIVE_INFINITY ? "infeasible" : "found");
        if (optimum.status === "found") expect(optimum.reached[0]?.value).toBeCloseTo(best, 6);
        expect(checkLinearProof(linearSlip(file, problem, optimum, solver))).toMatchObject({ valid: true });
      },
    ),
    RUNS,
  );
  expect(Math.min(met, unmet)).toBeGreaterThan(2);
});
