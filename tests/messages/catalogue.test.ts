import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/engine/index.ts";
import { CATALOGUES } from "./catalogues.ts";

const LANGUAGES = ["nb", "nn", "en"] as const;

/** The placeholders of a template, sorted; throws where the template is not ICU MessageFormat. */
function placeholders(template: string): string[] {
  const names = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if (element.type === TYPE.select || element.type === TYPE.plural)
        for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(template, { ignoreTag: true }));
  return [...names].sort();
}

describe("the catalogues", () => {
  test("have the same keys in all three languages", () => {
    const keys = Object.keys(CATALOGUES.nb).sort();
    expect(keys.length).toBeGreaterThan(200);
    for (const language of LANGUAGES) expect(Object.keys(CATALOGUES[language]).sort()).toEqual(keys);
  });

  test.each(LANGUAGES)("are valid templates with the placeholders of bokmål: %s", (language) => {
    const wrong = Object.entries(CATALOGUES.nb).flatMap(([key, template]) => {
      const other = (CATALOGUES[language] as Readonly<Record<string, string>>)[key] ?? "";
      return other !== "" && String(placeholders(other)) === String(placeholders(template)) ? [] : [key];
    });
    expect(wrong).toEqual([]);
  });
});

describe("the rules' texts", () => {
  test.each(RULES.map((module) => [module.rule.id, module] as const))(
    "are complete in three languages: %s",
    (_, module) => {
      const { nb } = module.texts;
      for (const language of LANGUAGES) {
        const text = module.texts[language];
        expect(Object.keys(text.verdicts).sort()).toEqual(Object.keys(nb.verdicts).sort());
        expect(Object.keys(text.params).sort()).toEqual(module.rule.params.map((param) => param.id).sort());
        expect(placeholders(text.measured)).toEqual(placeholders(nb.measured));
        for (const [verdict, template] of Object.entries(nb.verdicts))
          expect(placeholders(text.verdicts[verdict as keyof typeof text.verdicts] ?? "")).toEqual(
            placeholders(template),
          );
        for (const words of [text.title, text.asks, text.why]) expect(words.length).toBeGreaterThan(2);
      }
    },
  );
});
