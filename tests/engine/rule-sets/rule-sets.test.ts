import { describe, expect, test } from "vitest";
import {
  copyRuleSet,
  diffRuleSets,
  id,
  type RuleSet,
  type RuleSetId,
  type RuleSetting,
  STANDARD_RULE_SET,
  validateRuleSet,
} from "../../../src/engine/index.ts";

const changed = (rule: string, change: (setting: RuleSetting) => RuleSetting): RuleSet => ({
  ...STANDARD_RULE_SET,
  rules: STANDARD_RULE_SET.rules.map((setting) => (setting.rule === rule ? change(setting) : setting)),
});
const codes = (value: unknown) => {
  const result = validateRuleSet(value);
  return result.ok ? [] : result.error.map(({ code, rule, param }) => [code, rule, param]);
};
const D3 = "d3-site-size";

describe("a rule set from outside", () => {
  test("is taken when it is the standard: every rule, value and weight within its own bounds", () => {
    expect(codes(STANDARD_RULE_SET)).toEqual([]);
  });

  test.each([null, 7, [], {}, { ...STANDARD_RULE_SET, inForceFrom: "soon" }])(
    "is no rule set: %j",
    (value) => {
      expect(codes(value)).toEqual([["not-a-rule-set", undefined, undefined]]);
    },
  );

  test("is refused for a value beyond its bounds, missing, or of no rule's", () => {
    const params = (over: Record<string, number>) =>
      changed(D3, (setting) => ({ ...setting, params: { ...setting.params, ...over } }));
    expect(codes(params({ linkMetres: 5000 }))).toEqual([["out-of-bounds", D3, "linkMetres"]]);
    expect(codes(params({ distanceToSchool: 300 }))).toEqual([["unknown-param", D3, "distanceToSchool"]]);
    const { linkMetres: _link, ...rest } =
      STANDARD_RULE_SET.rules.find(({ rule }) => rule === D3)?.params ?? {};
    expect(codes(changed(D3, (setting) => ({ ...setting, params: rest })))).toEqual([
      ["missing-param", D3, "linkMetres"],
    ]);
  });

  test("is refused for a weight beyond its bounds, and for any weight on schools (E9)", () => {
    expect(codes(changed(D3, (setting) => ({ ...setting, weight: 900 })))).toEqual([
      ["weight-out-of-bounds", D3, undefined],
    ]);
    expect(codes(changed("c14-schools", (setting) => ({ ...setting, weight: 5 })))).toEqual([
      ["weight-is-fixed", "c14-schools", undefined],
    ]);
  });

  test("is refused with a rule missing, unknown or twice, all of them named at once", () => {
    const [first, ...others] = STANDARD_RULE_SET.rules;
    const [second] = others;
    const stranger = { rule: "d99-protest", params: {} };
    expect(codes({ ...STANDARD_RULE_SET, rules: [...others, second, stranger] }).sort()).toEqual(
      [
        ["rule-twice", second?.rule, undefined],
        ["unknown-rule", "d99-protest", undefined],
        ["missing-rule", first?.rule, undefined],
      ].sort(),
    );
  });
});

test("a copy remembers where it came from and differs in nothing", () => {
  const copy = copyRuleSet(STANDARD_RULE_SET, id<RuleSetId>("own-1"), "Våre grenser");
  expect(copy).toMatchObject({ id: "own-1", title: "Våre grenser", basedOn: STANDARD_RULE_SET.id });
  expect(diffRuleSets(STANDARD_RULE_SET, copy)).toEqual([]);
});

test("what differs is named, value by value", () => {
  const own = changed(D3, (setting) => ({
    ...setting,
    params: { ...setting.params, considerAbove: 2 },
    weight: 12,
  }));
  expect(diffRuleSets(STANDARD_RULE_SET, own)).toEqual([
    { rule: D3, param: "considerAbove", from: 3, to: 2 },
    { rule: D3, from: 10, to: 12 },
  ]);
});
