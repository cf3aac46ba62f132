import { expect, test } from "vitest";
import {
  anyWeights,
  dominance,
  leastOver,
  rankAcceptability,
  weightsAround,
} from "../../../src/engine/index.ts";
import { plannerDesk } from "../../../src/platform/worker/planner-desk.ts";
import type { PlannerInput } from "../../../src/platform/worker/planner-tasks.ts";
import { plannerWork } from "../../../src/platform/worker/planner-work.ts";
import { aTable } from "../../engine/siting/weighing/a-table.ts";

const table = aTable([
  [0.9, 0.2, null],
  [0.4, 0.8, 0.5],
  [0.1, 0.1, 0.1],
]);
const weights = Float64Array.of(0.5, 0.3, 0.2);

test("the desk answers what the engine answers, to the copy and back", async () => {
  const desk = plannerDesk();
  const question = { space: anyWeights(3), draws: 500, seed: 1 };
  const shares = await desk.ask("acceptability", structuredClone({ table, ...question }), () => {});
  expect(structuredClone(shares)).toEqual(rankAcceptability(table, question));
  const space = weightsAround(weights, 0.5);
  const robust = await desk.ask(
    "robustness",
    structuredClone({ table, weights, space, share: 0.2 }),
    () => {},
  );
  const least = leastOver(space);
  expect(least && structuredClone(robust?.within)).toEqual(least && dominance(table, least));
  expect(robust?.sensitivity.moves.length).toBe(6);
});

test("a space that orders and bounds leave empty has no answer, and is no fault", async () => {
  const space = {
    low: Float64Array.of(0, 0.6, 0),
    high: Float64Array.of(0.1, 1, 1),
    orders: [[0, 1]],
  } as const;
  const input: PlannerInput<"robustness"> = { table, weights, space, share: 0.2 };
  expect(await plannerDesk().ask("robustness", input, () => {})).toBeNull();
  expect(await plannerDesk().ask("acceptability", { table, space, draws: 10, seed: 1 }, () => {})).toBeNull();
});

test("progress is told now and then, not at every step", async () => {
  let clock = 0;
  const now = () => {
    clock += 10;
    return clock;
  };
  const desk = plannerDesk(now, {
    ...plannerWork(),
    acceptability: (_, { progress }) => {
      for (let done = 1; done <= 100; done++) progress(done, 100);
      return null;
    },
  });
  const told: number[] = [];
  await desk.ask("acceptability", { table, space: anyWeights(3), draws: 1, seed: 1 }, (done) =>
    told.push(done),
  );
  expect(told.length).toBeGreaterThan(4);
  expect(told.length).toBeLessThan(25);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
