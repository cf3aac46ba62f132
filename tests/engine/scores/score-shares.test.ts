import { describe, expect, test } from "vitest";
import { STANDARD_RULE_SET, scoreShares } from "../../../src/engine/index.ts";

const shares = scoreShares(STANDARD_RULE_SET);
const sum = (kind: string, subject: string) =>
  shares
    .filter((share) => share.kind === kind && share.subject === subject)
    .reduce((total, share) => total + share.most, 0);

describe("What scores are made of", () => {
  test("the shares of a burden sum to 100 for every kind of place", () => {
    for (const subject of ["municipality", "neighbourhood", "building", "plot", "dwelling"]) {
      expect(sum("clustering", subject)).toBeCloseTo(100);
      expect(sum("load", subject)).toBe(100);
    }
  });

  test("the shares of suitability sum to 50, either way from its base of 50", () => {
    expect(sum("suitability", "plot")).toBeCloseTo(50);
  });

  test("schools have a share of 0, whatever the rule set says (E9)", () => {
    expect(shares.find((share) => share.rule === "c14-schools")?.most).toBe(0);
  });

  test("a rule that weighs more takes from the others: the sum stands", () => {
    const heavier = {
      ...STANDARD_RULE_SET,
      rules: STANDARD_RULE_SET.rules.map((setting) =>
        setting.rule === "d3-site-size" ? { ...setting, weight: 30 } : setting,
      ),
    };
    const after = scoreShares(heavier).filter(
      (share) => share.kind === "clustering" && share.subject === "plot",
    );
    expect(after.reduce((total, share) => total + share.most, 0)).toBeCloseTo(100);
    const of = (list: typeof shares, rule: string) =>
      list.find((share) => share.kind === "clustering" && share.subject === "plot" && share.rule === rule)
        ?.most ?? 0;
    expect(of(after, "d3-site-size")).toBeGreaterThan(of(shares, "d3-site-size"));
    expect(of(after, "d4-site-spacing")).toBeLessThan(of(shares, "d4-site-spacing"));
  });
});
