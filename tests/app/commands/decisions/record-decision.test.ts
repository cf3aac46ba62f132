import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../../src/app/commands/index.ts";
import { brokenEntry, type DecisionMade } from "../../../../src/engine/index.ts";
import { aPublicCase } from "../../../engine/council/a-public-case.ts";
import { aProject } from "../../../support/a-project.ts";
import { type AnApp, anAppWith, said, theProject } from "../an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith(aProject());
});
afterEach(() => app.stop());

const publicCase = aPublicCase();
const made: DecisionMade = {
  date: "2026-12-10",
  outcome: "adopted",
  alternative: "0",
  reason: "",
  evaluation: "unknown",
};

test("a decision is written behind the last, saved, and no step takes it back", async () => {
  commands.renameProject.run({ id: theProject().id, title: "Før" });
  await commands.recordDecision.run({ publicCase, caseHash: "a", made });
  await commands.recordDecision.run({ publicCase, caseHash: "a", made: { ...made, outcome: "postponed" } });
  expect(theProject().decisions?.map(({ decision }) => decision.outcome)).toEqual(["adopted", "postponed"]);
  expect(brokenEntry(theProject().decisions ?? [])).toBeNull();
  expect(said()).toContain("commands.toast.decided");
  commands.undo.run();
  expect(theProject().decisions).toHaveLength(2);
});

test("one that cannot be recorded says why, and nothing is written", async () => {
  await commands.recordDecision.run({ publicCase, caseHash: "a", made: { ...made, alternative: "Q" } });
  expect(said()).toEqual(["commands.why.decision.no-such-alternative"]);
  expect(theProject().decisions).toBeUndefined();
});
