import fc from "fast-check";
import { expect, test } from "vitest";
import { optimiseSites, siteFamily } from "../../../../src/engine/index.ts";
import { aProblem } from "./a-problem.ts";
import { aSolver } from "./a-solver.ts";

const GOALS = [
  ["travel"],
  ["load"],
  ["covered"],
  ["scatter"],
  ["cost"],
  ["load", "travel"],
  ["scatter", "load"],
  ["covered", "scatter"],
  ["travel", "scatter"],
] as const;
type Name = (typeof GOALS)[number][number];
const GREATEST: ReadonlySet<Name> = new Set(["covered", "scatter"]);

/** Small towns: seven plots on a lattice in three areas, rooms of one to three houses. */
const aTown = fc.record({
  sites: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 6,
    maxLength: 7,
  }),
  houses: fc.integer({ min: 3, max: 6 }),
  p: fc.integer({ min: 2, max: 3 }),
  spare: fc.integer({ min: 0, max: 4 }),
  within: fc.constantFrom(0, 0.1, 0.4),
  goals: fc.constantFrom(...GOALS),
  must: fc.boolean(),
});

const EXISTING = [2, 1, 0];
const RESIDENTS = [300, 200, 500];
const shared = (a: readonly number[], b: readonly number[]) => a.filter((j) => b.includes(j)).length;

interface Town {
  readonly sites: readonly (readonly [number, number])[];
  readonly houses: number;
  readonly p: number;
  /** What the budget has beyond three a plot. */
  readonly spare: number;
  readonly must: boolean;
}

/** Every way of placing the houses that keeps all conditions, with its set of plots and what it is worth. */
function waysOf({ sites, houses, p, spare, must }: Town) {
  const capacity = sites.map((_, j) => 1 + (j % 3));
  const travel = sites.map(([x, y]) => 10 + x + 2 * y);
  const of = sites.map((_, j) => j % 3);
  const cost = sites.map((_, j) => 1 + ((j * 2) % 5));
  const budget = 3 * p + spare;
  const include = must ? [2] : [];
  const far = (a: number, b: number) =>
    Math.hypot((sites[a]?.[0] ?? 0) - (sites[b]?.[0] ?? 0), (sites[a]?.[1] ?? 0) - (sites[b]?.[1] ?? 0));
  const cover = [0, 1, 2].map((a) => sites.flatMap((_, j) => (of[j] === a ? [j] : [])));
  const weights = [40, 25, 30];
  const file = (goals: readonly Name[]) => ({
    model: "plots",
    sites,
    p,
    houses,
    capacity,
    include,
    exclude: [1],
    cost,
    budget,
    areas: { of, existing: EXISTING, residents: RESIDENTS, factor: 1 },
    travel,
    cover,
    weights,
    goals,
  });
  const ways: { set: readonly number[]; worth: Readonly<Record<Name, number>> }[] = [];
  const put = (j: number, left: number, now: readonly number[]): void => {
    if (j < sites.length) {
      for (let count = 0; count <= Math.min(left, capacity[j] as number); count++)
        put(j + 1, left - count, [...now, count]);
      return;
    }
    const set = now.flatMap((count, k) => (count > 0 ? [k] : []));
    const price = set.reduce((sum, k) => sum + (cost[k] as number), 0);
    if (left > 0 || set.length !== p || set.includes(1) || price > budget) return;
    if (must && !set.includes(2)) return;
    ways.push({
      set,
      worth: {
        cost: price,
        travel: now.reduce((sum, count, k) => sum + count * (travel[k] as number), 0),
        load: Math.max(
          ...[0, 1, 2].map(
            (a) =>
              ((EXISTING[a] as number) + now.reduce((sum, count, k) => sum + (of[k] === a ? count : 0), 0)) /
              (RESIDENTS[a] as number),
          ),
        ),
        covered: cover.reduce(
          (sum, list, a) => sum + (list.some((k) => set.includes(k)) ? (weights[a] as number) : 0),
          0,
        ),
        scatter: Math.min(...set.flatMap((a, k) => set.slice(k + 1).map((b) => far(a, b)))),
      },
    });
  };
  put(0, houses, []);
  return { file, ways };
}

test("plans, those in every and in none, swaps and alternatives are what trying every way gives, by every goal", async () => {
  const solver = await aSolver();
  fc.assert(
    fc.property(aTown, fc.constantFrom(2, 1000), ({ goals, within, ...town }, most) => {
      const { file, ways } = waysOf(town);
      const problem = aProblem(file(goals));
      const optimum = optimiseSites(problem, solver);
      expect(optimum.status).toBe(ways.length > 0 ? "found" : "infeasible");
      if (!optimum.choice) return;
      const family = siteFamily(problem, optimum.choice, solver, { within, plans: most });
      const reached = optimum.reached.map(({ value }) => value);
      const isGood = ({ worth }: (typeof ways)[number]) =>
        goals.every((goal, k) => {
          const best = reached[k] as number;
          return GREATEST.has(goal)
            ? worth[goal] >= best * (1 - within) - 1e-7
            : worth[goal] <= best * (1 + within) + 1e-7;
        });
      const good = [...new Set(ways.filter(isGood).map(({ set }) => set.join()))];
      const sets = good.map((key) => key.split(",").map(Number));

      expect(family.plans.length).toBe(Math.min(most, good.length));
      expect(family.cutOff).toBe(good.length > most);
      expect(new Set(family.plans.map(({ chosen }) => chosen.join())).size).toBe(family.plans.length);
      for (const { chosen, houses } of family.plans) {
        expect(good).toContain(chosen.join());
        expect(houses?.reduce((sum, one) => sum + one, 0)).toBe(town.houses);
      }

      const everybody = town.sites.map((_, j) => j);
      expect(family.undecided).toEqual([]);
      expect(family.cutShort).toBe(false);
      expect(family.inEvery).toEqual(everybody.filter((j) => sets.every((set) => set.includes(j))));
      expect(family.inNone).toEqual(everybody.filter((j) => sets.every((set) => !set.includes(j))));

      const { chosen } = optimum.choice;
      expect(family.swaps.map(({ out }) => out)).toEqual(chosen);
      for (const { out, in: into } of family.swaps) {
        const swapped = (j: number) =>
          [...chosen.filter((one) => one !== out), j].sort((a, b) => a - b).join();
        expect(into).toEqual(everybody.filter((j) => !chosen.includes(j) && good.includes(swapped(j))));
      }

      const before = [chosen];
      for (const alternative of family.alternatives) {
        const overlap = (set: readonly number[]) => Math.max(...before.map((one) => shared(set, one)));
        expect(alternative.shared).toBe(Math.min(...sets.map(overlap)));
        expect(overlap(alternative.chosen)).toBe(alternative.shared);
        expect(good).toContain(alternative.chosen.join());
        before.push(alternative.chosen);
      }
      expect(family.alternatives).toHaveLength(Math.min(3, good.length - 1));
    }),
    { numRuns: 120, seed: 11 },
  );
}, 60_000);

test("a plain p-median has a family too", async () => {
  const solver = await aSolver();
  const sites = [
    [0, 0],
    [1, 0],
    [9, 0],
    [10, 0],
    [5, 5],
  ];
  const problem = aProblem({ model: "p-median", sites, p: 2 });
  const optimum = optimiseSites(problem, solver);
  if (!optimum.choice) throw new Error("there is a choice of two");
  const family = siteFamily(problem, optimum.choice, solver, { within: 0 });
  expect(family.plans.map(({ chosen }) => chosen.join()).sort()).toEqual(["0,2", "1,2", "1,3"]);
  expect(family.inNone).toContain(4);
  expect(family.cutOff).toBe(false);
});

test("stopped, it says what is not settled and keeps what it was given", async () => {
  const solver = await aSolver();
  const { file } = waysOf({
    sites: [
      [0, 0],
      [4, 1],
      [2, 6],
      [6, 6],
      [1, 3],
      [5, 2],
    ],
    houses: 4,
    p: 2,
    spare: 4,
    must: false,
  });
  const problem = aProblem(file(["travel"]));
  const optimum = optimiseSites(problem, solver);
  if (!optimum.choice) throw new Error("there is a choice");
  const family = siteFamily(problem, optimum.choice, solver, { within: 0.2 }, { clock: () => 0, limit: 0 });
  expect(family.plans.map(({ chosen }) => chosen)).toEqual([optimum.choice.chosen]);
  expect(family.cutOff).toBe(true);
  expect(family.cutShort).toBe(true);
  expect(family.undecided).toEqual([0, 2, 3, 4, 5]);
});

test("a search that has no time at all still has a choice that keeps all conditions, and claims nothing that is not so", async () => {
  const solver = await aSolver();
  let some = 0;
  fc.assert(
    fc.property(aTown, ({ goals, within: _, ...town }) => {
      const { file, ways } = waysOf(town);
      const told: (readonly number[])[] = [];
      const optimum = optimiseSites(aProblem(file(goals)), solver, {
        clock: () => 0,
        limit: 0,
        onProgress: ({ best }) => {
          if (best) told.push(best.choice.chosen);
          return "goOn";
        },
      });
      if (!optimum.choice) return;
      some++;
      // A threshold that nothing can pass is proved as soon as it is met.
      if (optimum.proved) {
        const values = ways.map(({ worth }) => worth[goals[0]]);
        const best = GREATEST.has(goals[0]) ? Math.max(...values) : Math.min(...values);
        expect(optimum.reached[0]?.value).toBeCloseTo(best, 9);
      }
      const sets = ways.map(({ set }) => set.join());
      expect(sets).toContain(optimum.choice.chosen.join());
      for (const chosen of told) expect(sets).toContain(chosen.join());
      expect(told.at(-1)).toEqual(optimum.choice.chosen);
    }),
    { numRuns: 60, seed: 3 },
  );
  // Most towns of these have one.
  expect(some).toBeGreaterThan(30);
});
