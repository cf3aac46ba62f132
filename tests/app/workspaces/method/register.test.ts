import { describe, expect, test } from "vitest";
import { RULE_GROUPS, rulesOf } from "../../../../src/app/workspaces/method/rule-groups.ts";
import { paramIn, weightIn } from "../../../../src/app/workspaces/method/rule-set-differences.ts";
import { valueText } from "../../../../src/app/workspaces/method/value-text.ts";
import { workedExample } from "../../../../src/app/workspaces/method/worked-example.ts";
import { LANGUAGES, RULES, STANDARD_RULE_SET } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";

/** Metode is generated from the rules: what it shows must be there for every rule there is. */
describe.each(LANGUAGES)("Metode in %s", (language) => {
  const m = messages(language);

  test("tells every example of every rule, with the verdict the rule itself expects", () => {
    const wrong = RULES.flatMap((module) => {
      const params = STANDARD_RULE_SET.rules.find((setting) => setting.rule === module.rule.id)?.params ?? {};
      return module.examples.flatMap((example) => {
        const told = workedExample(module, example, params, params, m);
        return told.verdict === example.expect.verdict && told.sentence !== "" && told.measured !== ""
          ? []
          : [`${module.rule.code}: ${example.name}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test("names every threshold and shows its value and bounds with their unit", () => {
    const nameless = RULES.flatMap(({ rule, texts }) =>
      rule.params
        .filter((param) => !texts[language].params[param.id])
        .map((param) => `${rule.code}: ${param.id}`),
    );
    expect(nameless).toEqual([]);
    for (const { rule } of RULES) {
      for (const param of rule.params) {
        for (const value of [param.min, param.max, paramIn(STANDARD_RULE_SET, rule.id, param.id)]) {
          expect(value).toBeTypeOf("number");
          expect(valueText(value ?? 0, param.unit, m)).toMatch(/\d/);
        }
      }
    }
  });
});

describe("The register in Metode", () => {
  test("every rule stands in exactly one group", () => {
    const shown = RULE_GROUPS.flatMap((group) => rulesOf(group, RULES));
    expect(shown).toHaveLength(RULES.length);
    expect(new Set(shown.map(({ rule }) => rule.id)).size).toBe(RULES.length);
  });

  test("schools weigh 0 and their weight cannot be edited (E9)", () => {
    const schools = RULES.find(({ rule }) => rule.id === "c14-schools");
    expect(schools?.rule.weight?.fixed).toBe(0);
    expect(schools && weightIn(STANDARD_RULE_SET, schools.rule)).toBe(0);
  });
});
