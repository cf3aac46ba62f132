import { describe, expect, test } from "vitest";
import {
  groupOfPage,
  groupPage,
  neighboursOf,
  ruleOfPage,
  rulePage,
} from "../../../../src/app/workspaces/method/method-page.ts";
import { rulesMatching } from "../../../../src/app/workspaces/method/rule-groups.ts";
import { id, type RuleId } from "../../../../src/engine/index.ts";
import { aRule } from "./a-rule.ts";

const size = aRule("d3-site-size");
const noise = aRule(
  "h8-noise",
  { code: "H8", group: "constraint" },
  { nb: "Støy fra veg", en: "Road noise" },
);
const bus = aRule(
  "c1-bus-stop",
  { code: "C1", group: "criterion" },
  { nb: "Gange til buss", en: "Walk to bus" },
);
const rules = [size, bus, noise];
const found = (query: string, language: "nb" | "en" = "nb") =>
  rulesMatching(query, rules, language).map(({ rule }) => rule.code);

describe("Searching the rules", () => {
  test("finds by title, code and source, whatever the case and the order of the words", () => {
    expect(found("STØY")).toEqual(["H8"]);
    expect(found("veg støy")).toEqual(["H8"]);
    expect(found("c1")).toEqual(["C1"]);
    expect(found("husbankens veileder")).toEqual(["D3", "C1", "H8"]);
  });

  test("searches the texts of the language in use", () => {
    expect(found("støy", "en")).toEqual([]);
    expect(found("noise", "en")).toEqual(["H8"]);
  });

  test("an empty search finds every rule", () => {
    expect(found("  ")).toEqual(["D3", "C1", "H8"]);
  });
});

describe("Pages of Metode", () => {
  test("a page of a rule or a group is found by its name, and other pages are neither", () => {
    expect(ruleOfPage(rulePage(noise.rule.id), rules)).toBe(noise);
    expect(groupOfPage(groupPage("constraint"))).toBe("constraint");
    expect(ruleOfPage("about", rules)).toBeUndefined();
    expect(groupOfPage("marks")).toBeUndefined();
    expect(ruleOfPage("rule:gone", rules)).toBeUndefined();
  });

  test("one turns the pages in reading order: requirements before criteria", () => {
    expect(neighboursOf(noise.rule.id, rules)).toEqual({ before: size, after: bus });
    expect(neighboursOf(size.rule.id, rules).before).toBeNull();
    expect(neighboursOf(bus.rule.id, rules).after).toBeNull();
    expect(neighboursOf(id<RuleId>("gone"), rules)).toEqual({ before: null, after: null });
  });
});
