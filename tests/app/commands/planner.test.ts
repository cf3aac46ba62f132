import { afterEach, expect, test, vi } from "vitest";
import { commands, type PlanInput } from "../../../src/app/commands/index.ts";
import { enterProject } from "../../../src/app/commands/session.ts";
import { planKey } from "../../../src/app/state/index.ts";
import { plansStore } from "../../../src/app/state/stores.ts";
import { anyWeights } from "../../../src/engine/index.ts";
import type { PlannerProgress, PlannerProtocol } from "../../../src/platform/index.ts";
import { aTable } from "../../engine/siting/weighing/a-table.ts";
import { aProject } from "../../support/a-project.ts";
import { type AnApp, anAppWith } from "./an-app.ts";

const task = "acceptability";
const question = (seed: number): PlanInput<typeof task> => ({
  table: aTable([
    [0.9, 0.2],
    [0.4, 0.8],
  ]),
  space: anyWeights(2),
  draws: 100,
  seed,
});
const ask = (seed: number) => commands.askPlanner.run({ task, input: question(seed) });
const result = (seed: number) => plansStore.getState()[planKey(task, question(seed))];
const settle = () => new Promise((done) => setTimeout(done, 0));

/** A worker that answers when it is told to. */
function aPlanner() {
  const under: {
    answer: (given: null) => void;
    fail: (why: Error) => void;
    tell: PlannerProgress;
  }[] = [];
  const planner: PlannerProtocol = {
    ask: (_task, _input, tell) =>
      new Promise((answer, fail) => {
        under.push({ answer: answer as (given: null) => void, fail, tell });
      }),
    stop: () => under.at(-1)?.fail(new Error("stopped")),
  };
  return {
    planner,
    asked: () => under.length,
    now: () => under.at(-1) as NonNullable<(typeof under)[number]>,
  };
}

let app: AnApp | null = null;
afterEach(async () => {
  await app?.stop();
  app = null;
});
async function opened() {
  const desk = aPlanner();
  app = await anAppWith(aProject(), { over: { planner: desk.planner } });
  return desk;
}

test("a question waits, runs with progress and is answered, and is not asked twice", async () => {
  const desk = await opened();
  ask(1);
  ask(2);
  ask(1);
  expect(result(1)?.standing).toBe("running");
  expect(result(2)?.standing).toBe("waiting");
  desk.now().tell(3, 10);
  expect(result(1)?.progress).toEqual({ done: 3, of: 10, found: null });
  desk.now().answer(null);
  await settle();
  expect(result(1)).toEqual({ standing: "answered", progress: null, answer: null });
  expect(result(2)?.standing).toBe("running");
  ask(1);
  expect(desk.asked()).toBe(2);
});

test("what nobody waits for any longer is never begun; what has begun is let finish", async () => {
  const desk = await opened();
  ask(1);
  ask(2);
  commands.dropPlan.run({ task, input: question(1) });
  commands.dropPlan.run({ task, input: question(2) });
  expect(result(1)?.standing).toBe("running");
  expect(result(2)).toBeUndefined();
  desk.now().answer(null);
  await settle();
  expect(result(1)?.standing).toBe("answered");
  expect(desk.asked()).toBe(1);
});

test("what a search had found when it was stopped is kept with it", async () => {
  const desk = await opened();
  ask(1);
  const best = { chosen: [0, 2], houses: [1, 2], reached: [{ value: 3, bound: 2, proved: false }] };
  desk.now().tell(0, 0, { value: 3, bound: 2, best });
  commands.stopPlanner.run();
  await settle();
  expect(result(1)).toMatchObject({ standing: "stopped", answer: null, progress: { found: { best } } });
});

test("what is stopped says so, and can be asked again", async () => {
  const desk = await opened();
  ask(1);
  ask(2);
  commands.stopPlanner.run();
  expect([result(1)?.standing, result(2)?.standing]).toEqual(["stopped", "stopped"]);
  await settle();
  ask(2);
  expect(result(2)?.standing).toBe("running");
  desk.now().answer(null);
  await settle();
  expect([result(1)?.standing, result(2)?.standing]).toEqual(["stopped", "answered"]);
});

test("what fails says so, and the next is begun", async () => {
  const silent = vi.spyOn(console, "error").mockImplementation(() => {});
  const desk = await opened();
  ask(1);
  ask(2);
  desk.now().fail(new Error("the worker broke down"));
  await settle();
  expect([result(1)?.standing, result(2)?.standing]).toEqual(["failed", "running"]);
  expect(silent).toHaveBeenCalledOnce();
  silent.mockRestore();
});

test("another project's answers are let go of, and so is what was under way", async () => {
  const desk = await opened();
  ask(1);
  await enterProject({ ...aProject(), id: "another" }, null);
  expect(plansStore.getState()).toEqual({});
  ask(1);
  expect(desk.asked()).toBe(2);
  desk.now().answer(null);
  await settle();
  expect(result(1)?.standing).toBe("answered");
});

test("the real planner answers in this thread too", async () => {
  app = await anAppWith();
  ask(1);
  await settle();
  expect(result(1)).toMatchObject({ standing: "answered", answer: { draws: 100 } });
});

test("only so many answers are kept, the oldest let go of first", async () => {
  app = await anAppWith();
  for (let seed = 1; seed <= 60; seed++) ask(seed);
  for (let k = 0; k < 200; k++) await settle();
  expect(Object.keys(plansStore.getState()).length).toBeLessThanOrEqual(48);
  expect(result(1)).toBeUndefined();
  expect(result(60)?.standing).toBe("answered");
});
