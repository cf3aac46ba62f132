import { describe, expect, test } from "vitest";
import { id, type RuleId, STANDARD_RULE_SET, validateRuleSet } from "../../../../src/engine/index.ts";
import {
  ordersOf,
  rankOrderCentroid,
  ruleSetWeights,
  setWeights,
  sharesOf,
  WEIGHED_CRITERIA,
  withShare,
} from "../../../../src/engine/siting/weighing/index.ts";

const criteria = WEIGHED_CRITERIA.map((rule) => rule.id);

describe("weights", () => {
  test("sliders become shares of their sum; where none is moved, nothing matters", () => {
    expect(sharesOf([4, 1, 3])).toEqual(Float64Array.of(0.5, 0.125, 0.375));
    expect(sharesOf([0, 0])).toBeUndefined();
  });

  test("rank-order centroids of three are 11/18, 5/18 and 2/18, in whatever order they come", () => {
    const [second, first, third] = rankOrderCentroid([2, 1, 3]);
    expect(first).toBeCloseTo(11 / 18, 12);
    expect(second).toBeCloseTo(5 / 18, 12);
    expect(third).toBeCloseTo(2 / 18, 12);
  });

  test("those ranked alike share what their places would get", () => {
    const weights = rankOrderCentroid([1, 5, 5]);
    expect(weights[0]).toBeCloseTo(11 / 18, 12);
    expect(weights[1]).toBeCloseTo(7 / 36, 12);
    expect(weights[2]).toBe(weights[1]);
    for (const weight of rankOrderCentroid([1, 1, 1, 1])) expect(weight).toBeCloseTo(0.25, 12);
  });

  test("a ranking as orders names neighbours only, and says nothing of those ranked alike", () => {
    expect(ordersOf([2, 1, 2, 7])).toEqual([
      [1, 0],
      [1, 2],
      [0, 3],
      [2, 3],
    ]);
  });

  test("one share moved leaves the others' proportions as they were", () => {
    const moved = withShare(Float64Array.of(0.5, 0.3, 0.2), 0, 0.75);
    expect(Array.from(moved, (weight) => Number(weight.toFixed(12)))).toEqual([0.75, 0.15, 0.1]);
    expect(withShare(Float64Array.of(1, 0, 0), 0, 0.5)).toEqual(Float64Array.of(0.5, 0.25, 0.25));
  });

  test("schools are never among what plots are weighed by", () => {
    expect(criteria).toHaveLength(13);
    expect(criteria).not.toContain("c14-schools");
  });

  test("written into the rule set they keep their sum and proportions, and the rule set is valid", () => {
    const shares = sharesOf(criteria.map((_, k) => k + 4)) as Float64Array;
    const set = setWeights(STANDARD_RULE_SET, criteria, shares);
    if (!set.ok) throw new Error(set.error.code);
    expect(validateRuleSet(set.value.ruleSet).ok).toBe(true);
    expect(set.value.after).toBeCloseTo(set.value.before, 0);
    const back = sharesOf(ruleSetWeights(set.value.ruleSet, criteria)) as Float64Array;
    for (const [k, share] of shares.entries()) expect(back[k]).toBeCloseTo(share, 3);
    const schools = set.value.ruleSet.rules.find(({ rule }) => rule === "c14-schools");
    expect(schools?.weight).toBe(0);
  });

  test("where one would pass its bound, all are scaled down together", () => {
    const shares = Float64Array.from(criteria, (_, k) => (k === 0 ? 0.7 : 0.025));
    const set = setWeights(STANDARD_RULE_SET, criteria, shares);
    if (!set.ok) throw new Error(set.error.code);
    const weights = ruleSetWeights(set.value.ruleSet, criteria);
    expect(weights[0]).toBe(10);
    expect(weights[1]).toBeCloseTo(10 * (0.025 / 0.7), 2);
    expect(set.value.after).toBeLessThan(set.value.before);
  });

  test("schools cannot be given a weight by this way either", () => {
    const schools = id<RuleId>("c14-schools");
    const set = setWeights(STANDARD_RULE_SET, [...criteria, schools], new Float64Array(14).fill(1 / 14));
    expect(set).toEqual({ ok: false, error: { code: "beyond-bounds", rule: schools } });
  });
});
