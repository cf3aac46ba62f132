import loadHighs from "highs";
import { expect, test } from "vitest";
import { highsSolver, type ScatterProblem } from "../../../src/engine/index.ts";
import { plannerDesk } from "../../../src/platform/worker/planner-desk.ts";
import type { FoundSet, PlannerProgress } from "../../../src/platform/worker/planner-tasks.ts";
import { plannerWork } from "../../../src/platform/worker/planner-work.ts";

const clock = () => 0;
const desk = () =>
  plannerDesk(
    clock,
    plannerWork(async () => highsSolver(await loadHighs())),
  );
const silent = () => {};

/** Five plots on a line; the outer two and the middle one stand farthest apart. */
const X = [0, 90, 200, 290, 400];
const LINE: ScatterProblem = {
  points: { x: Float64Array.from(X), y: new Float64Array(5) },
  choose: 3,
};
const FILE = {
  model: "plots",
  sites: X.map((x) => [x, 0]),
  p: 3,
  houses: 4,
  capacity: [2, 2, 2, 2, 2],
  travel: [5, 4, 3, 2, 1],
};

test("the set farthest apart comes with a slip that is checked on its own", async () => {
  const best = await desk().ask("bestScatter", structuredClone({ problem: LINE, seconds: 10 }), silent);
  expect(best.result).toMatchObject({ chosen: [0, 2, 4], value: 200, proved: true });
  if (!best.slip) throw new Error("no slip");
  const slip = structuredClone(best.slip);
  expect(await desk().ask("checkProof", { slip }, silent)).toMatchObject({ valid: true, shows: "best" });
  const false_ = { ...slip, chosen: [0, 1, 4] };
  expect(await desk().ask("checkProof", { slip: false_ }, silent)).toMatchObject({ valid: false });
});

test("a choice by several aims comes with a slip of its own kind, checked the same way", async () => {
  const file = { ...FILE, goals: ["scatter", "travel"] };
  const answer = await desk().ask("bestChoice", { file, seconds: 10 }, silent);
  if (!answer.ok || !answer.value.slip) throw new Error("no slip");
  expect(answer.value.optimum.choice).toMatchObject({ chosen: [0, 2, 4], houses: [1, 1, 2] });
  const { slip } = answer.value;
  expect(await desk().ask("checkProof", { slip }, silent)).toMatchObject({ valid: true, shows: "best" });
});

test("what cannot be is told as that, and what clashes is found", async () => {
  const problem: ScatterProblem = { ...LINE, exclude: [0, 1, 2] };
  expect(await desk().ask("bestScatter", { problem, seconds: 10 }, silent)).toEqual({
    result: null,
    trouble: "infeasible",
    slip: null,
  });
  const file = { ...FILE, goals: ["scatter"], exclude: [0, 1, 2] };
  const conflict = await desk().ask("conflict", { file, seconds: 10 }, silent);
  expect(conflict?.conditions.map(({ name }) => name)).toEqual(["p", "exclude"]);
});

test("the family of a set, and the curve of nearness and spread", async () => {
  const family = await desk().ask("scatterFamily", { problem: LINE, within: 0.5, seconds: 10 }, silent);
  expect(family?.plans[0]).toEqual({ chosen: [0, 2, 4], value: 200 });
  expect(family?.plans.every(({ value }) => value >= 100)).toBe(true);
  const curve = await desk().ask("tradeOff", { file: { ...FILE, goals: ["travel"] }, seconds: 10 }, silent);
  if (!curve.ok) throw new Error(curve.error.message);
  expect(curve.value.complete).toBe(true);
  expect(curve.value.points.at(-1)).toMatchObject({ chosen: [0, 2, 4], scatter: 200 });
});

test("a search tells the best it has and what no choice can pass", async () => {
  let now = 0;
  const told: unknown[] = [];
  const ticking = plannerDesk(
    () => {
      now += 100;
      return now;
    },
    plannerWork(async () => highsSolver(await loadHighs())),
  );
  const file = { ...FILE, goals: ["scatter", "travel"] };
  await ticking.ask("bestChoice", { file, seconds: 1000 }, (_done, _of, found) => told.push(found));
  expect(told.length).toBeGreaterThan(0);
  expect(told.at(-1)).toMatchObject({ value: expect.any(Number), bound: expect.any(Number) });
});

/** All that is told of sets, by a clock that stands still: nothing but a better set is worth a message then. */
async function setsTold(task: "bestScatter" | "bestChoice", input: unknown) {
  const told: FoundSet[] = [];
  const note: PlannerProgress = (_done, _of, found) => {
    if (found?.best) told.push(found.best);
  };
  await desk().ask(task, input as never, note);
  return told;
}

test("the set itself is told as soon as there is one, and last the one that was answered: what is kept when it is stopped", async () => {
  const file = { ...FILE, goals: ["scatter", "travel"] };
  const chosen = await setsTold("bestChoice", { file, seconds: 1000 });
  expect(chosen.length).toBeGreaterThan(1);
  expect(chosen[0]?.reached[0]?.proved).toBe(false);
  expect(chosen.every(({ houses }) => houses?.reduce((sum, one) => sum + one, 0) === 4)).toBe(true);
  expect(chosen.at(-1)).toMatchObject({ chosen: [0, 2, 4], houses: [1, 1, 2] });
  expect(chosen.at(-1)?.reached.map(({ proved }) => proved)).toEqual([true, true]);
  const scattered = await setsTold("bestScatter", { problem: LINE, seconds: 10 });
  expect(scattered.at(-1)).toEqual({
    chosen: [0, 2, 4],
    houses: null,
    reached: [{ value: 200, bound: 200, proved: true }],
  });
});

test("a search without time has a set, and a family of it is told to be cut off", async () => {
  const file = { ...FILE, goals: ["travel"] };
  const answer = await desk().ask("bestChoice", { file, seconds: 0 }, silent);
  if (!answer.ok || !answer.value.optimum.choice) throw new Error("no set");
  expect(answer.value.optimum).toMatchObject({ proved: false, choice: { chosen: [2, 3, 4] } });
  const { chosen, houses } = answer.value.optimum.choice;
  const asked = { file, chosen, houses, within: 0.1 };
  const cut = await desk().ask("siteFamily", { ...asked, seconds: 0 }, silent);
  expect(cut).toMatchObject({ cutOff: true, cutShort: true });
  const whole = await desk().ask("siteFamily", { ...asked, seconds: 10 }, silent);
  expect(whole).toMatchObject({ cutOff: false, cutShort: false, undecided: [] });
});
