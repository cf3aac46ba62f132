import { expect, test } from "vitest";
import { type Change, createAssessor, id, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { createInlineEngine } from "../../../src/platform/worker/inline-engine.ts";
import { smallTown } from "../../support/a-project.ts";
import { at } from "../../support/a-town.ts";

const dataset = smallTown();
const houses = { id: id("c1"), kind: "open-plot", plot: id("t1"), houses: 4 } as Change;
const situated = { changes: [houses], ruleSet: STANDARD_RULE_SET };
const move = { id: id("d"), kind: "move-proposal", proposal: id("c1"), to: at(420, 410) } as Change;

test("the protocol answers what the engine answers, to the copy and back", async () => {
  const engine = createInlineEngine();
  const real = createAssessor(dataset);
  await engine.load(structuredClone(dataset));
  const over = () => structuredClone(situated);
  expect(structuredClone(await engine.assess(over()))).toEqual(real.assess(situated));
  expect(structuredClone(await engine.draft(over(), move))).toEqual(real.draft(situated, move));
  expect(structuredClone(await engine.houseTrials(over(), id("t1")))).toEqual(
    real.houseTrials(situated, id("t1")),
  );
  expect(await engine.ringsAt(over(), at(0, 0))).toEqual(real.ringsAt(situated, [at(0, 0)])[0]);
});

test("a question before there is a dataset rejects", async () => {
  await expect(createInlineEngine().assess(situated)).rejects.toThrow("before it was given a dataset");
});
