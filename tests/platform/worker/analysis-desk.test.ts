import { expect, test } from "vitest";
import { createAnalyst, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { analysisDesk } from "../../../src/platform/worker/analysis-desk.ts";
import { sendInPieces } from "../../../src/platform/worker/in-pieces.ts";
import { smallTown } from "../../support/a-project.ts";

const situated = { changes: [], ruleSet: STANDARD_RULE_SET };
const question = { kind: "groups", count: "stock", metres: 200, least: 2 } as const;

async function loaded(now?: () => number) {
  const desk = analysisDesk(now);
  const dataset = smallTown();
  await desk.load(
    structuredClone(await sendInPieces(dataset, (pieces) => desk.pieces(structuredClone(pieces)))),
  );
  return { desk, dataset };
}

test("the desk answers what the analyst answers, to the copy and back", async () => {
  const { desk, dataset } = await loaded();
  const answer = await desk.ask(structuredClone(situated), structuredClone(question), () => {});
  expect(structuredClone(answer)).toEqual(createAnalyst(dataset).analyse(situated, question));
});

test("a question before there is a dataset rejects", async () => {
  await expect(analysisDesk().ask(situated, question, () => {})).rejects.toThrow(
    "before there was a dataset",
  );
});

test("progress is told now and then, not at every step", async () => {
  let clock = 0;
  const { desk } = await loaded(() => {
    clock += 10;
    return clock;
  });
  const told: number[] = [];
  await desk.ask(situated, { kind: "line-up", panels: 60, seed: 1 }, (done) => told.push(done));
  expect(told.length).toBeLessThan(20);
});
