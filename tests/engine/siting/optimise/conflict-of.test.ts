import { expect, test } from "vitest";
import { conflictOf } from "../../../../src/engine/index.ts";
import { aProblem } from "./a-problem.ts";
import { aSolver } from "./a-solver.ts";

const LINE = [0, 100, 200, 300, 400].map((x) => [x, 0]);
const conflict = async (file: Readonly<Record<string, unknown>>) =>
  conflictOf(aProblem({ model: "p-median", sites: LINE, ...file }), await aSolver());

test("what can be met does not clash", async () => {
  expect(await conflict({ p: 3, apart: 200 })).toEqual({ clash: false, conditions: [], minimal: false });
});

test("number against distance: each told with what it would have to become", async () => {
  const { conditions, minimal } = await conflict({ p: 3, apart: 250, cost: 1, budget: 10 });
  expect(minimal).toBe(true);
  expect(conditions).toEqual([
    { name: "p", gives: { from: 3, to: 2 } },
    { name: "apart", gives: { from: 250, to: 200 } },
  ]);
});

test("budget against number: the least budget that is enough", async () => {
  const { conditions } = await conflict({ p: 3, cost: [5, 4, 3, 4, 5], budget: 10, apart: 50 });
  expect(conditions).toEqual([
    { name: "p", gives: { from: 3, to: 2 } },
    { name: "budget", gives: { from: 10, to: 11 } },
  ]);
});

test("houses against the most per site and the number of sites", async () => {
  const { conditions } = await conflict({ p: 2, houses: 7, maxPerSite: 3 });
  expect(conditions).toEqual([
    { name: "p", gives: { from: 2, to: 3 } },
    { name: "houses", gives: { from: 7, to: 6 } },
    { name: "max-per-site", gives: { from: 3, to: 4 } },
  ]);
});

test("must and must not may clash by what keeps them apart alone", async () => {
  const { conditions } = await conflict({ p: 2, include: [0, 1], conflicts: [[0, 1]] });
  expect(conditions.map(({ name }) => name)).toEqual(["include", "conflicts"]);
});
