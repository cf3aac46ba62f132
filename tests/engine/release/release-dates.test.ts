import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { earliestRelease, RELEASE_PARAMETERS, type ReleaseKind } from "../../../src/engine/release/index.ts";
import { calendarDay, dateOfDay } from "../../../src/engine/release/public/calendar-day.ts";
import { refuseDate } from "../../../src/engine/release/release-dates.ts";

/** The calendar of JavaScript, in UTC. */
const utcDay = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const EPOCH = utcDay("2026-01-01") - (calendarDay("2026-01-01") ?? 0);
const code = (date: string, before: readonly string[], kind: ReleaseKind = "ordinary") =>
  refuseDate(date, kind, before)?.code ?? "fine";

describe("days", () => {
  test("are counted as the calendar counts them, there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: utcDay("1601-01-01"), max: utcDay("2600-12-31") }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(calendarDay(date)).toBe(day - EPOCH);
        expect(dateOfDay(day - EPOCH)).toBe(date);
      }),
    );
  });

  test("that are none are told apart", () => {
    for (const date of [
      "2026-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-04-31",
      "26-01-01",
      "2026-1-1",
      "",
      "2026-01-01 ",
      "1900-02-29",
    ])
      expect(calendarDay(date)).toBeNull();
    expect(calendarDay("2028-02-29")).not.toBeNull();
    expect(calendarDay("2000-02-29")).not.toBeNull();
  });
});

describe("when a release may be made", () => {
  test("the first on any day, and none on what is no day", () => {
    expect(code("2026-11-22", [])).toBe("fine");
    expect(code("2026-11-31", [])).toBe("not-a-date");
    expect(code("2026-11-22", [], "correction")).toBe("nothing-to-correct");
    expect(earliestRelease([])).toBeNull();
  });

  test("the second after 180 days to the day, a correction too", () => {
    for (const kind of ["ordinary", "correction"] as const) {
      expect(code("2026-06-29", ["2026-01-01"], kind)).toBe("too-soon");
      expect(code("2026-06-30", ["2026-01-01"], kind)).toBe("fine");
    }
    expect(earliestRelease(["2026-01-01"])).toBe("2026-06-30");
  });

  test("the third not in the same calendar year, though 180 days after the second", () => {
    const two = ["2026-01-01", "2026-06-30"];
    expect(code("2026-12-27", two)).toBe("two-in-a-year");
    expect(code("2026-12-31", two)).toBe("two-in-a-year");
    expect(code("2027-01-01", two)).toBe("fine");
    // A leap year has a day more.
    expect(code("2028-12-31", ["2028-01-01", "2028-06-29"])).toBe("two-in-a-year");
  });

  test("the third not within 365 days, though in another calendar year", () => {
    const two = ["2026-07-01", "2026-12-28"];
    expect(code("2027-06-30", two)).toBe("two-in-a-year");
    expect(code("2027-07-01", two)).toBe("fine");
    expect(refuseDate("2027-06-30", "ordinary", two)).toMatchObject({
      earliest: "2027-07-01",
      last: "2026-12-28",
    });
  });

  test("never before the last, nor on its day", () => {
    expect(code("2025-01-01", ["2026-01-01"])).toBe("before-the-last");
    expect(code("2026-01-01", ["2026-01-01"])).toBe("too-soon");
  });

  test("however dates are tried, no year and no 365 days ever hold three, and none are nearer than 180 days", () => {
    const start = calendarDay("2026-01-01") ?? 0;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 250 }), { maxLength: 30 }), (waits) => {
        const made: string[] = [];
        let day = start;
        for (const wait of waits) {
          day += wait;
          if (!refuseDate(dateOfDay(day), "ordinary", made)) made.push(dateOfDay(day));
        }
        const days = made.map((date) => utcDay(date));
        for (let i = 1; i < days.length; i++) {
          expect((days[i] ?? 0) - (days[i - 1] ?? 0)).toBeGreaterThanOrEqual(
            RELEASE_PARAMETERS.leastDaysApart,
          );
          if (i < 2) continue;
          expect((days[i] ?? 0) - (days[i - 2] ?? 0)).toBeGreaterThanOrEqual(365);
          expect(made[i]?.slice(0, 4)).not.toBe(made[i - 2]?.slice(0, 4));
        }
      }),
    );
  });
});
