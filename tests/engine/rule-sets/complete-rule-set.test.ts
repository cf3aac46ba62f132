import { expect, test } from "vitest";
import { completeRuleSet, STANDARD_RULE_SET } from "../../../src/engine/index.ts";

const without = (rule: string, param: string) => ({
  ...STANDARD_RULE_SET,
  rules: STANDARD_RULE_SET.rules.map((setting) => {
    if (setting.rule !== rule) return setting;
    const { [param]: _, ...params } = setting.params;
    return { ...setting, params };
  }),
});

test("a whole rule set is the one that was given", () => {
  expect(completeRuleSet(STANDARD_RULE_SET)).toBe(STANDARD_RULE_SET);
});

test("a value that an earlier version did not know is the standard's", () => {
  expect(completeRuleSet(without("c1-bus-stop", "toRoad"))?.rules).toEqual(STANDARD_RULE_SET.rules);
});

test("a rule nobody knows any more is left out, and a missing one is the standard's", () => {
  const [first, ...rest] = STANDARD_RULE_SET.rules;
  const gone = {
    ...STANDARD_RULE_SET,
    rules: [...rest, { ...first, rule: "d99-gone" as never, params: {} }],
  };
  expect(completeRuleSet(gone)?.rules).toEqual(STANDARD_RULE_SET.rules);
});

test("a value outside its rule's bounds is no rule set", () => {
  const wild = {
    ...STANDARD_RULE_SET,
    rules: STANDARD_RULE_SET.rules.map((setting) =>
      setting.rule === "c1-bus-stop" ? { ...setting, params: { ...setting.params, toRoad: -5 } } : setting,
    ),
  };
  expect(completeRuleSet(wild)).toBeNull();
});
