import { describe, expect, test } from "vitest";
import { decimalsOf, valueText } from "../../../../src/app/workspaces/method/value-text.ts";
import { workedExample } from "../../../../src/app/workspaces/method/worked-example.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aRule } from "./a-rule.ts";

const nb = messages("nb");
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("A threshold with its unit", () => {
  test("a share is read as per cent, with the decimals it has", () => {
    expect(spaced(valueText(0.1, "share", nb))).toBe("10 %");
    expect(spaced(valueText(0.005, "share", nb))).toBe("0,5 %");
  });

  test("a number keeps its own decimals and no more", () => {
    expect(valueText(400, "m", nb)).toBe("400 m");
    expect(valueText(0.1 + 0.2, "factor", nb)).toBe("0,3 ×");
    expect(decimalsOf(1.25)).toBe(2);
    expect(decimalsOf(Math.PI)).toBe(4);
  });

  test("one and many are told apart", () => {
    expect(valueText(1, "units", nb)).toBe("1 boenhet");
    expect(valueText(8, "units", nb)).toBe("8 boenheter");
    expect(valueText(1, "houses", messages("en"))).toBe("1 house");
  });
});

describe("A worked example", () => {
  const size = aRule("d3-site-size");
  const example = size.examples[0];
  if (!example) throw new Error("the rule has an example");

  test("is judged by the thresholds in use, in the rule's own words", () => {
    expect(workedExample(size, example, { most: 8 }, { most: 8 }, nb)).toEqual({
      name: "five together",
      verdict: "within",
      sentence: "5 samlet. Inntil 8 er innenfor.",
      measured: "5 boenheter samlet",
    });
  });

  test("says what the standard would answer when an edited threshold turns it", () => {
    expect(workedExample(size, example, { most: 4 }, { most: 8 }, nb)).toMatchObject({
      verdict: "justify",
      sentence: "5 samlet, flere enn 4.",
      standardVerdict: "within",
    });
  });

  test("an example's own thresholds go before those in use", () => {
    const own = { ...example, params: { most: 2 } };
    expect(workedExample(size, own, { most: 8 }, { most: 8 }, nb).verdict).toBe("justify");
  });
});
