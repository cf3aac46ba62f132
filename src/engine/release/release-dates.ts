import { calendarDay, dateOfDay } from "./public/calendar-day.ts";
import type { ReleaseKind } from "./public/release-file.ts";
import { RELEASE_PARAMETERS } from "./public/release-parameters.ts";

const { mostInAYear, leastDaysApart } = RELEASE_PARAMETERS;
const DAYS_IN_YEAR = 365;

/** Why a date can have no release. `earliest` is the first date that can. */
export type DateRefusal =
  | { readonly code: "not-a-date" }
  | { readonly code: "nothing-to-correct" }
  | { readonly code: "before-the-last"; readonly last: string }
  | { readonly code: "too-soon" | "two-in-a-year"; readonly last: string; readonly earliest: string };

/**
 * At most two releases in any calendar year and in any 365 days, and 180 days between one and the next; a correction is one like the others.
 * A calendar year alone would let four pass in twelve months and a day, and 180 days alone three in a year (1 January, 30 June, 27 December).
 */
export function refuseDate(date: string, kind: ReleaseKind, before: readonly string[]): DateRefusal | null {
  const day = calendarDay(date);
  if (day === null) return { code: "not-a-date" };
  const last = before.at(-1);
  if (last === undefined) return kind === "correction" ? { code: "nothing-to-correct" } : null;
  if (day < dayOf(last)) return { code: "before-the-last", last };
  const earliest = earliestAfter(before);
  if (day >= earliest) return null;
  const code = day < dayOf(last) + leastDaysApart ? "too-soon" : "two-in-a-year";
  return { code, last, earliest: dateOfDay(earliest) };
}

/** The first date that a release can be made after these, or null when there are none: any date then. */
export function earliestRelease(before: readonly string[]): string | null {
  return before.length === 0 ? null : dateOfDay(earliestAfter(before));
}

function earliestAfter(before: readonly string[]): number {
  const last = before.at(-1);
  if (last === undefined) throw new Error("there is no release to come after");
  const apart = dayOf(last) + leastDaysApart;
  // The one that would be third: a year after it, and not in its calendar year.
  const first = before.at(-mostInAYear);
  if (first === undefined) return apart;
  const nextYear = calendarDay(`${String(Number(first.slice(0, 4)) + 1).padStart(4, "0")}-01-01`);
  return Math.max(apart, dayOf(first) + DAYS_IN_YEAR, nextYear ?? 0);
}

function dayOf(date: string): number {
  const day = calendarDay(date);
  if (day === null) throw new Error(`${date} is no date`);
  return day;
}
