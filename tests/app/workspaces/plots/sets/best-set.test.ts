import { expect, test } from "vitest";
import type { PlanAnswer } from "../../../../../src/app/commands/index.ts";
import {
  ofChoice,
  ofScatter,
  ofStopped,
  shownValue,
} from "../../../../../src/app/workspaces/plots/sets/best-set.ts";
import { aSetProblem } from "./a-ground.ts";

const problem = aSetProblem();
const result = { chosen: [0, 3], value: 400, bound: 400, proved: true, next: 500, nodes: 1 };

test("a set found by the clique search has houses on every plot, as many as there is room for", () => {
  const outcome = ofScatter(problem, { result, trouble: null, slip: null });
  expect(outcome).toMatchObject({
    kind: "found",
    best: {
      proved: true,
      set: [
        { plot: "a", houses: 2 },
        { plot: "d", houses: 1 },
      ],
      goals: [{ goal: "scatter", value: 400, bound: 400, proved: true }],
    },
  });
});

test("no set at all and none in time are told apart", () => {
  const none = (trouble: "infeasible" | "stopped") =>
    ofScatter(problem, { result: null, trouble, slip: null });
  expect(none("infeasible").kind).toBe("infeasible");
  expect(none("stopped").kind).toBe("noneInTime");
});

const choice = (over: object): PlanAnswer<"bestChoice"> => ({
  ok: true,
  value: {
    optimum: {
      status: "found",
      choice: { chosen: [0, 1], houses: [1, 3], shares: null },
      reached: [
        { value: 0.003, bound: 0.002, proved: false, step: 1e-6 },
        { value: 2400, bound: 2000, proved: false, step: 1e-6 },
      ],
      proved: false,
      median: null,
      by: "solver",
      ...over,
    },
    slip: null,
    conflict: null,
  },
});

test("what the solver found is told in the units people read, and is proved only where all of it is", () => {
  const outcome = ofChoice(problem, ["load", "travel"], choice({}));
  if (outcome.kind !== "found") throw new Error("nothing was found");
  expect(outcome.best.set).toEqual([
    { plot: "a", houses: 1 },
    { plot: "b", houses: 3 },
  ]);
  expect(outcome.best.proved).toBe(false);
  expect(outcome.best.goals.map(({ goal, value, bound }) => [goal, value, bound])).toEqual([
    ["load", 3, 2],
    ["travel", 600, 500],
  ]);
});

test("the solver too tells what cannot be from what was not found in time", () => {
  const none = (status: string) => ofChoice(problem, ["load"], choice({ status, choice: null, reached: [] }));
  expect(none("infeasible").kind).toBe("infeasible");
  expect(none("none").kind).toBe("noneInTime");
});

test("metres between sites and residents are as the solver counts them", () => {
  expect(shownValue("scatter", 400, problem)).toBe(400);
  expect(shownValue("covered", 2000, problem)).toBe(2000);
});

test("what a stopped search had is a set without a proof, unless all that was sought had been proved", () => {
  const first = { value: 0.003, bound: 0.002, proved: false };
  const best = ofStopped(problem, ["load", "travel"], { chosen: [0, 1], houses: [1, 3], reached: [first] });
  expect(best).toMatchObject({
    proved: false,
    slip: null,
    set: [
      { plot: "a", houses: 1 },
      { plot: "b", houses: 3 },
    ],
    goals: [{ goal: "load", value: 3, bound: 2, proved: false }],
  });
  const whole = { value: 400, bound: 400, proved: true };
  expect(ofStopped(problem, ["scatter"], { chosen: [0, 3], houses: null, reached: [whole] }).proved).toBe(
    true,
  );
});
