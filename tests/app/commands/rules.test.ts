import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { ruleSetInForce, ruleSetsOf } from "../../../src/app/state/selectors/rule-sets.ts";
import { projectStore } from "../../../src/app/state/stores.ts";
import { id, RULES, type RuleId, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { type AnApp, anAppWith, said, theProject } from "./an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

const withParam = RULES.find(({ rule }) => rule.params.length > 0)?.rule;
const rule = withParam?.id ?? id<RuleId>("none");
const spec = withParam?.params[0];
const param = spec?.id ?? "";
const weighted = RULES.find(({ rule: { weight } }) => weight && weight.fixed === undefined)?.rule;
const fixed = RULES.find(({ rule: { weight } }) => weight?.fixed !== undefined)?.rule;

const steps = () => projectStore.getState().past.length;
const value = () => ruleSetInForce(theProject()).rules.find((one) => one.rule === rule)?.params[param];
const copy = (title = "Våre regler") => commands.copyRuleSet.run({ from: STANDARD_RULE_SET.id, title });

describe("the standard rule set", () => {
  test("cannot be changed, renamed or deleted", () => {
    commands.setParam.run({ rule, param, value: spec?.max ?? 0 });
    commands.setWeight.run({ rule: weighted?.id ?? rule, weight: 1 });
    commands.resetRule.run({ rule });
    commands.renameRuleSet.run({ id: STANDARD_RULE_SET.id, title: "Min" });
    commands.deleteRuleSet.run(STANDARD_RULE_SET.id);
    expect(said()).toEqual(["commands.why.standardRules"]);
    expect(steps()).toBe(0);
  });

  test("is copied under a name of one's own, which judges the project and all its scenarios", () => {
    commands.newScenario.run({});
    copy();
    copy();
    expect(ruleSetsOf(theProject().ruleSets).map(({ id, title, basedOn }) => [id, title, basedOn])).toEqual([
      [STANDARD_RULE_SET.id, STANDARD_RULE_SET.title, undefined],
      ["own-1", "Våre regler", STANDARD_RULE_SET.id],
      ["own-2", "Våre regler 2", STANDARD_RULE_SET.id],
    ]);
    expect(theProject().ruleSet).toBe("own-2");
    expect(theProject().scenarios.map((one) => one.ruleSet)).toEqual(["own-2"]);
    commands.chooseRuleSet.run(STANDARD_RULE_SET.id);
    expect(theProject().scenarios.map((one) => one.ruleSet)).toEqual([STANDARD_RULE_SET.id]);
  });
});

describe("one's own rule set", () => {
  test("takes a threshold within its bounds, and gives it back", () => {
    copy();
    const standard = value();
    commands.setParam.run({ rule, param, value: spec?.max ?? 0 });
    expect(value()).toBe(spec?.max);
    commands.setParam.run({ rule, param, value: spec?.max ?? 0 });
    expect(steps()).toBe(2);
    commands.resetRule.run({ rule });
    expect(value()).toBe(standard);
    expect(ruleSetInForce(theProject()).rules).toEqual(STANDARD_RULE_SET.rules);
    commands.resetRule.run({ rule });
    expect(steps()).toBe(3);
  });

  test("refuses what is outside the bounds and what is no number, and says the bounds", () => {
    copy();
    for (const wrong of [(spec?.max ?? 0) + 1, (spec?.min ?? 0) - 1, Number.NaN, Number.POSITIVE_INFINITY])
      commands.setParam.run({ rule, param, value: wrong });
    commands.setParam.run({ rule, param: "nothing", value: 1 });
    expect(said()).toEqual(["commands.why.outOfBounds", "commands.why.gone"]);
    expect(steps()).toBe(1);
  });

  test("takes a weight within its bounds; a fixed weight stays as it is (E9)", () => {
    copy();
    const id = weighted?.id ?? rule;
    const bounds = weighted?.weight ?? { min: 0, max: 0 };
    commands.setWeight.run({ rule: id, weight: bounds.max });
    expect(ruleSetInForce(theProject()).rules.find((one) => one.rule === id)?.weight).toBe(bounds.max);
    commands.setWeight.run({ rule: id, weight: bounds.max + 1 });
    expect(fixed?.id).toBe("c14-schools");
    commands.setWeight.run({ rule: fixed?.id ?? rule, weight: 1 });
    expect(said()).toEqual(["commands.why.outOfBounds", "commands.why.fixedWeight"]);
  });

  test("leaves its place to the one it was copied from when it is deleted", () => {
    copy("A");
    commands.copyRuleSet.run({ from: id("own-1"), title: "B" });
    commands.deleteRuleSet.run(id("own-2"));
    expect(theProject().ruleSet).toBe("own-1");
    commands.deleteRuleSet.run(id("own-1"));
    expect(theProject().ruleSet).toBe(STANDARD_RULE_SET.id);
    commands.undo.run();
    expect(theProject().ruleSet).toBe("own-1");
  });

  test("needs a name", () => {
    copy("  ");
    expect(theProject().ruleSets[0]?.title).toBe(`${STANDARD_RULE_SET.title} 2`);
    commands.renameRuleSet.run({ id: id("own-1"), title: " " });
    expect(said()).toEqual(["commands.why.emptyTitle"]);
    commands.renameRuleSet.run({ id: id("own-1"), title: " Vårt sett " });
    expect(theProject().ruleSets[0]?.title).toBe("Vårt sett");
  });
});
