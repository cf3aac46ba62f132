import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../../src/app/commands/index.ts";
import { brokenEntry, type Decision, isRefusal, recordDecision } from "../../../../src/engine/index.ts";
import { aPublicCase } from "../../../engine/council/a-public-case.ts";
import { type AnApp, anAppWith, said, theProject } from "../an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

const decided = (outcome: Decision["outcome"]): Decision => {
  const made = { date: "2026-12-10", outcome, alternative: "0", reason: "", evaluation: "unknown" } as const;
  const decision = recordDecision(aPublicCase(), "a", made);
  if (isRefusal(decision)) throw new Error(decision.code);
  return decision;
};
const outcomes = () => theProject().decisions?.map(({ decision }) => decision.outcome);

test("a decision is written behind the last, saved, and no step takes it back", async () => {
  commands.renameProject.run({ id: theProject().id, title: "Før" });
  await commands.recordDecision.run(decided("adopted"));
  await commands.recordDecision.run(decided("postponed"));
  expect(outcomes()).toEqual(["adopted", "postponed"]);
  expect(brokenEntry(theProject().decisions ?? [])).toBeNull();
  expect(said()).toContain("commands.toast.decided");
  commands.undo.run();
  expect(outcomes()).toEqual(["adopted", "postponed"]);
});

test("the same decision is written once, and that is said", async () => {
  await commands.recordDecision.run(decided("adopted"));
  await commands.recordDecision.run(decided("adopted"));
  expect(outcomes()).toEqual(["adopted"]);
  expect(said()).toContain("commands.toast.decidedBefore");
});
