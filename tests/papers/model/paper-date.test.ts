import { expect, test } from "vitest";
import { messages } from "../../../src/messages/index.ts";
import { columnDate, paperDate } from "../../../src/papers/model/paper-date.ts";

test("a date is written out in each language", () => {
  expect(paperDate("2026-11-01", messages("nb"))).toBe("1. november 2026");
  expect(paperDate("2026-05-17", messages("nn"))).toBe("17. mai 2026");
  expect(paperDate("2027-01-31", messages("en"))).toBe("31 January 2027");
});

test("every month has its name", () => {
  for (const language of ["nb", "nn", "en"] as const) {
    const names = Array.from({ length: 12 }, (_, i) =>
      paperDate(`2026-${String(i + 1).padStart(2, "0")}-01`, messages(language)),
    );
    expect(new Set(names).size).toBe(12);
  }
});

test("what is no date is shown as it stands", () => {
  expect(paperDate("våren 2025", messages("nb"))).toBe("våren 2025");
});

test("a date in a column is short, and keeps its noughts", () => {
  expect(columnDate("2026-11-01", messages("nb"))).toBe("01.11.2026");
  expect(columnDate("2026-11-01", messages("en"))).toBe("01/11/2026");
});
