import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { readProject } from "../../../src/app/state/index.ts";
import { ruleSetInForce } from "../../../src/app/state/selectors/rule-sets.ts";
import { type ChangeId, id, type PlotId, type RuleId, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { type AnApp, anAppWith, theProject } from "./an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

describe("Resetting a whole rule set", () => {
  test("gives every threshold and weight back in one step that can be undone", async () => {
    await commands.copyRuleSet.run({ from: STANDARD_RULE_SET.id, title: "Vårt" });
    await commands.setParam.run({ rule: id<RuleId>("d3-site-size"), param: "considerAbove", value: 2 });
    await commands.setWeight.run({ rule: id<RuleId>("d4-site-spacing"), weight: 3 });
    const edited = ruleSetInForce(theProject());
    await commands.resetRuleSet.run();
    expect(ruleSetInForce(theProject())).toMatchObject({ title: "Vårt", rules: STANDARD_RULE_SET.rules });
    commands.undo.run();
    expect(ruleSetInForce(theProject())).toEqual(edited);
  });

  test("is no step when nothing was changed", async () => {
    await commands.copyRuleSet.run({ from: STANDARD_RULE_SET.id, title: "Vårt" });
    const steps = readProject().past.length;
    await commands.resetRuleSet.run();
    expect(readProject().past).toHaveLength(steps);
  });
});

describe("Moving a change up", () => {
  test("changes the order in the alternative, and only there", async () => {
    await commands.addHouses.run({ plot: id<PlotId>("t1"), houses: 2 });
    await commands.addHouses.run({ plot: id<PlotId>("t2"), houses: 1 });
    const [scenario] = theProject().scenarios;
    if (!scenario) throw new Error("there is an alternative");
    const [first, second] = scenario.changes.map((change) => change.id) as [ChangeId, ChangeId];
    await commands.raiseChange.run({ scenario: scenario.id, change: second });
    expect(theProject().scenarios[0]?.changes.map((change) => change.id)).toEqual([second, first]);
  });
});
