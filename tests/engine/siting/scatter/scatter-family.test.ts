import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChance } from "../../../../src/engine/dispersion/chance.ts";
import {
  type FamilyOptions,
  type ScatterProblem,
  scatterFamily,
  scatterSites,
} from "../../../../src/engine/index.ts";
import { allSets, aSmallProblem } from "./random-problem.ts";

function family(problem: ScatterProblem, options: FamilyOptions) {
  const result = scatterSites(problem);
  if (!result.ok) return null;
  const found = scatterFamily(problem, result.value, options);
  if (!found.ok) throw new Error(found.error.message);
  return { best: result.value, ...found.value };
}
const shared = (a: readonly number[], b: readonly number[]) => a.filter((i) => b.includes(i)).length;

describe("the family of the set scattered farthest", () => {
  test("plans, those in every and in none, swaps and alternatives are as all sets tell", () => {
    fc.assert(
      fc.property(
        aSmallProblem,
        fc.constantFrom(0, 0.1, 0.4),
        fc.constantFrom(2, 1000),
        (problem, within, plans) => {
          const found = family(problem, { within, plans });
          if (!found) return;
          const good = allSets(problem).filter(({ value }) => value >= found.atLeast);
          const keys = new Set(good.map(({ set }) => set.join()));
          expect(found.cutOff).toBe(good.length > plans);
          expect(found.plans.every(({ chosen }) => keys.has(chosen.join()))).toBe(true);
          expect(found.plans).toHaveLength(Math.min(plans, good.length));
          expect(new Set(found.plans.map(({ chosen }) => chosen.join())).size).toBe(found.plans.length);

          // Whether or not the list is cut off, these are of all plans.
          const n = problem.points ? problem.points.x.length : Math.sqrt(problem.matrix?.length ?? 0);
          const everybody = Array.from({ length: n }, (_, i) => i);
          expect(found.undecided).toEqual([]);
          expect(found.inEvery).toEqual(everybody.filter((i) => good.every(({ set }) => set.includes(i))));
          expect(found.inNone).toEqual(everybody.filter((i) => good.every(({ set }) => !set.includes(i))));

          const { chosen } = found.best;
          for (const { out, in: into } of found.swaps) {
            const swapped = (i: number) => [...chosen.filter((one) => one !== out), i].sort((a, b) => a - b);
            expect(into).toEqual(everybody.filter((i) => !chosen.includes(i) && keys.has(swapped(i).join())));
          }
          expect(found.swaps.map(({ out }) => out)).toEqual(chosen);

          const before = [chosen];
          for (const alternative of found.alternatives) {
            const most = (set: readonly number[]) => Math.max(...before.map((one) => shared(set, one)));
            const least = Math.min(...good.map(({ set }) => most(set)));
            const asFew = good.filter(({ set }) => most(set) <= least);
            expect(alternative.shared).toBe(least);
            expect(alternative.value).toBe(Math.max(...asFew.map(({ value }) => value)));
            before.push(alternative.chosen);
          }
          expect(found.alternatives).toHaveLength(Math.min(3, good.length - 1));
        },
      ),
      { numRuns: 1500, seed: 5 },
    );
  });

  test("the best plans come first, and the first is as good as the result", () => {
    const chance = createChance(3);
    const column = () => Float64Array.from({ length: 30 }, () => chance.below(1000));
    const found = family({ points: { x: column(), y: column() }, choose: 5 }, { within: 0.1 });
    if (!found) throw new Error("there is such a set");
    expect(found.plans.length).toBeGreaterThan(3);
    expect(found.plans[0]?.value).toBe(found.best.value);
    found.plans.forEach(({ value }, k) => {
      expect(value).toBeLessThanOrEqual(found.plans[k - 1]?.value ?? Number.POSITIVE_INFINITY);
    });
  });

  test("stopped, it says what is not decided", () => {
    const chance = createChance(4);
    const column = () => Float64Array.from({ length: 80 }, () => chance.below(1000));
    const problem = { points: { x: column(), y: column() }, choose: 8 };
    const found = family(problem, { within: 0.2, plans: 5, nodes: 4 });
    expect(found?.cutOff).toBe(true);
    expect(found?.undecided.length).toBeGreaterThan(0);
    for (const i of found?.undecided ?? []) {
      expect(found?.inEvery).not.toContain(i);
      expect(found?.inNone).not.toContain(i);
    }
  });
});
