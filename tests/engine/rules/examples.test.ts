import { describe, expect, test } from "vitest";
import { type Params, RULES, STANDARD_RULE_SET, type Verdict } from "../../../src/engine/index.ts";
import { messages } from "../../../src/messages/index.ts";

const standard = new Map(STANDARD_RULE_SET.rules.map((setting) => [setting.rule, setting]));
const paramsOf = (rule: (typeof RULES)[number]["rule"], overrides: Params = {}): Params => {
  const setting = standard.get(rule.id);
  if (!setting) throw new Error(`the standard rule set has no setting for ${rule.id}`);
  return { ...setting.params, ...overrides };
};

test("there are rules to try", () => {
  expect(RULES.length).toBeGreaterThanOrEqual(41);
});

describe.each(RULES.map((module) => [module.rule.id, module] as const))("%s", (_, module) => {
  const { rule, examples, texts } = module;

  test("has examples", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples.map((example) => [example.name, example] as const))("%s", (_, example) => {
    const params = paramsOf(rule, example.params);
    const judged = rule.judge(example.facts, params);
    expect(judged.verdict).toBe(example.expect.verdict);
    if (example.expect.measured !== undefined)
      expect(judged.measured).toBeCloseTo(example.expect.measured, 9);
    if (judged.worth !== undefined) {
      expect(judged.worth).toBeGreaterThanOrEqual(0);
      expect(judged.worth).toBeLessThanOrEqual(1);
    }
    if (judged.verdict === "unknown") expect(judged.worth).toBeUndefined();

    const values = { ...params, ...example.facts, measured: judged.measured, limit: judged.limit };
    for (const language of ["nb", "nn", "en"] as const) {
      const text = texts[language];
      const sentence = text.verdicts[judged.verdict];
      expect(sentence, `${language} has a sentence for ${judged.verdict}`).toBeDefined();
      const spoken = messages(language).format(sentence ?? "", values);
      expect(spoken).not.toMatch(/NaN|null|undefined|[{}]/);
      expect(spoken).toMatch(/[.?]$/);
      if (judged.measured !== undefined)
        expect(messages(language).format(text.measured, values)).not.toMatch(/NaN|null|undefined|[{}]/);
      if (text.change) expect(messages(language).format(text.change, values)).toMatch(/\.$/);
    }
  });

  test("E6: an example with a fact missing exists, or the rule has no verdict for it", () => {
    const verdicts = new Set<Verdict>(examples.map((example) => example.expect.verdict));
    if (texts.nb.verdicts.unknown !== undefined) expect(verdicts).toContain("unknown");
    else expect(verdicts).not.toContain("unknown");
  });
});
