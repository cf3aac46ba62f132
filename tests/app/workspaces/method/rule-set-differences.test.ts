import { describe, expect, test } from "vitest";
import { differences, weightIn } from "../../../../src/app/workspaces/method/rule-set-differences.ts";
import { ruleSetFileName, ruleSetJson } from "../../../../src/app/workspaces/method/rule-set-json.ts";
import { aRule, aRuleSet } from "./a-rule.ts";

const size = aRule("d3-site-size");
const schools = aRule("c14-schools", { weight: { min: 0, max: 0, fixed: 0 } });
const standard = aRuleSet("Standard", {
  "d3-site-size": { most: 8, weight: 12 },
  "c14-schools": { most: 3 },
});

describe("What a rule set changes from its standard", () => {
  test("a copy that has not been touched changes nothing", () => {
    expect(differences({ ...standard }, standard, [size, schools])).toEqual([]);
  });

  test("a threshold and a weight are told with the value they had and the value they have", () => {
    const own = aRuleSet("Vårt", { "d3-site-size": { most: 6, weight: 20 }, "c14-schools": { most: 3 } });
    expect(differences(own, standard, [size, schools])).toEqual([
      { rule: "d3-site-size", param: size.rule.params[0], from: 8, to: 6 },
      { rule: "d3-site-size", param: null, from: 12, to: 20 },
    ]);
  });

  test("a rule that a copy has no setting for is no difference: the standard stands in", () => {
    const old = aRuleSet("Gammelt", { "d3-site-size": { most: 8, weight: 12 } });
    expect(differences(old, standard, [size, schools])).toEqual([]);
  });

  test("a fixed weight is what the rule fixes, whatever a file says", () => {
    const cheat = aRuleSet("Juks", { "c14-schools": { most: 3, weight: 25 } });
    expect(weightIn(cheat, schools.rule)).toBe(0);
    expect(differences(cheat, standard, [schools])).toEqual([]);
  });
});

describe("A rule set as a file", () => {
  test("reads back to the same rule set", () => {
    expect(JSON.parse(ruleSetJson(standard))).toEqual(standard);
  });

  test("is named after its title in letters every file system takes", () => {
    expect(ruleSetFileName({ ...standard, title: "Ålesund «småhus» 2027" })).toBe("alesund-smahus-2027.json");
    expect(ruleSetFileName({ ...standard, title: "Østre Bærum" })).toBe("ostre-baerum.json");
    expect(ruleSetFileName({ ...standard, title: "…" })).toBe("standard.json");
  });
});
