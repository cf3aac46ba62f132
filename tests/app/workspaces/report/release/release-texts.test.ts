import { expect, test } from "vitest";
import { measureText } from "../../../../../src/app/workspaces/report/release/measure-text.ts";
import { refusalText } from "../../../../../src/app/workspaces/report/release/refusal-text.ts";
import { sumText } from "../../../../../src/app/workspaces/report/release/sum-text.ts";
import { messages } from "../../../../../src/messages/index.ts";

const m = messages("nb");

test("a sum of 0 is told as what it can be, never as none", () => {
  expect(sumText({ sum: 0, error: 9 }, m)).toBe("0–9");
  expect(sumText({ sum: 25, error: 12 }, m)).toBe("25, pluss eller minus 12");
});

test("a date that is too soon says when, in every language", () => {
  for (const language of ["nb", "nn", "en"] as const) {
    const text = refusalText(
      { code: "too-soon", last: "2026-11-01", earliest: "2027-04-30" },
      messages(language),
    );
    expect(text).toContain("2026");
    expect(text).toContain("2027");
  }
});

test("shares are told in per cent and counts as they are", () => {
  expect(measureText("accuracy", 2 / 3, m)).toMatch(/^66,7.%$/);
  expect(measureText("different-pairs", 0, m)).toBe("0");
});
