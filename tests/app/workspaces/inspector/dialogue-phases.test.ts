import { expect, test } from "vitest";
import {
  DIALOGUE_PHASES,
  stepOf,
  withStep,
} from "../../../../src/app/workspaces/inspector/plot-case/dialogue-phases.ts";
import { DIALOGUE_STEPS, NO_DIALOGUE } from "../../../../src/engine/index.ts";

test("every step of the plan belongs to one phase", () => {
  const steps = DIALOGUE_PHASES.flatMap((phase) => phase.steps);
  expect(steps).toEqual([...DIALOGUE_STEPS]);
});

test("a step is kept once it is dated or done, in the order of the phases, and goes when it is neither", () => {
  const dated = {
    ...NO_DIALOGUE,
    steps: withStep(NO_DIALOGUE, { step: "evaluation", date: "2027-10-01", done: false }),
  };
  const done = { ...dated, steps: withStep(dated, { step: "strategy", date: "unknown", done: true }) };
  expect(done.steps.map(({ step }) => step)).toEqual(["strategy", "evaluation"]);
  expect(stepOf(done, "evaluation").date).toBe("2027-10-01");
  expect(withStep(done, { step: "strategy", date: "unknown", done: false }).map(({ step }) => step)).toEqual([
    "evaluation",
  ]);
});
