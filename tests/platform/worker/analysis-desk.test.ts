import { expect, test } from "vitest";
import { createAnalyst, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { analysisDesk } from "../../../src/platform/worker/analysis-desk.ts";
import { sendInPieces } from "../../../src/platform/worker/in-pieces.ts";
import { smallTown } from "../../support/a-project.ts";
import { aTown, at, inDwelling, square } from "../../support/a-town.ts";

const situated = { changes: [], ruleSet: STANDARD_RULE_SET };
const question = { kind: "groups", count: "stock", metres: 200, least: 2 } as const;

async function loaded() {
  const desk = analysisDesk();
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
  const desk = analysisDesk(() => {
    clock += 10;
    return clock;
  });
  const town = aTown();
  for (let k = 0; k < 30; k++) {
    town.area(`a${k}`, square(at(k * 100, 0), 100), { residents: 200 }).dwelling(`d${k}`, at(k * 100, 0));
    if (k < 12) town.placement(`p${k}`, inDwelling(`d${k}`), { standing: "housed" });
  }
  await desk.load(town.dataset());
  const told: number[] = [];
  await desk.ask(situated, { kind: "line-up", panels: 60, seed: 1 }, (done) => told.push(done));
  expect(told.length).toBeGreaterThan(4);
  expect(told.length).toBeLessThan(20);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
