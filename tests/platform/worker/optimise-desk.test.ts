import loadHighs from "highs";
import { expect, test } from "vitest";
import { checkLinearProof, highsSolver } from "../../../src/engine/index.ts";
import { optimiseDesk } from "../../../src/platform/worker/optimise-desk.ts";

const LINE = [0, 100, 200, 300, 400].map((x) => [x, 0]);
const MEDIAN = { model: "p-median", sites: LINE, p: 2 };
let loads = 0;
const desk = () =>
  optimiseDesk(async () => {
    loads++;
    return highsSolver(await loadHighs());
  });

test("a choice comes with a proof slip that holds", async () => {
  const answer = await desk().choose(MEDIAN, 20, () => {});
  if (!answer.ok) throw new Error(answer.error.message);
  expect(answer.value.optimum.reached[0]).toMatchObject({ value: 300, proved: true });
  expect(checkLinearProof(structuredClone(answer.value.slip))).toMatchObject({ valid: true });
  expect(answer.value.conflict).toBeNull();
});

test("what cannot be met comes with what clashes", async () => {
  const answer = await desk().choose({ ...MEDIAN, apart: 500 }, 20, () => {});
  expect(answer.ok && answer.value.optimum.status).toBe("infeasible");
  expect(answer.ok && answer.value.conflict?.conditions.map(({ name }) => name)).toEqual(["p", "apart"]);
});

test("a faulty problem is refused before the solver is loaded", async () => {
  const before = loads;
  const answer = await desk().choose({ ...MEDIAN, p: 9 }, 20, () => {});
  expect(answer).toMatchObject({ ok: false, error: { at: "p" } });
  expect(loads).toBe(before);
});

test("no time gives no proof and says so", async () => {
  let now = 0;
  const answer = await optimiseDesk(
    async () => highsSolver(await loadHighs()),
    () => {
      now += 5000;
      return now;
    },
  ).choose({ model: "p-median", sites: LINE, p: 2, cost: 1, budget: 3 }, 1, () => {});
  expect(answer.ok && answer.value.optimum.proved).toBe(false);
  expect(answer.ok && answer.value.slip).toBeNull();
});
