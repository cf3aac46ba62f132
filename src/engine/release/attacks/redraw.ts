import { createChance, shuffle } from "../../dispersion/chance.ts";
import type { Result } from "../../model/result.ts";
import { readLedger } from "../ledger.ts";
import { type MadeRelease, makeRelease, type ReleaseAsked, type ReleaseRefusal } from "../make-release.ts";
import { calendarDay, dateOfDay } from "../public/calendar-day.ts";
import { earliestRelease } from "../release-dates.ts";
import { type AttackResult, attackResult } from "./attack-result.ts";
import { privateVariant } from "./private-variant.ts";

export interface RedrawOptions {
  /** A release that is not in the book yet. */
  readonly asked: ReleaseAsked;
  readonly exports: number;
  readonly seed: number;
}

type Make = (asked: ReleaseAsked) => Result<MadeRelease, ReleaseRefusal>;

/** Other states of the register that the release is asked for again in. */
const STATES = 16;
const DAYS_IN_YEAR = 365;

/**
 * P4: averaging. The release is asked for again and again: after people have moved, from copies of the project, with rows in another order, and
 * with the ledger of before it was made. Fresh noise each time would average out (a count is known for sure after some sixteen draws); there must
 * be one table. Then a third release is tried on every day of the year that two have been made in.
 */
export function attackRedraw(
  { asked, exports, seed }: RedrawOptions,
  make: Make = makeRelease,
): AttackResult {
  const chance = createChance(seed);
  const first = make(asked);
  if (!first.ok) return attackResult("P4", 0, []);
  const tables = new Set([first.value.text]);
  const moved = Array.from({ length: STATES }, () => privateVariant(asked.dataset, chance));
  const turned = Array.from({ length: STATES }, () => inOtherOrder(asked.dataset, chance));
  for (let i = 0; i < exports; i++) {
    // Every fourth from a copy that was made before the release: the secret alone must give the same table.
    const isBefore = i % 4 === 0;
    const dataset = (isBefore ? turned : moved)[i % STATES] ?? asked.dataset;
    const book = isBefore ? asked.book : first.value.book;
    const again = make({ ...asked, dataset, book: structuredCopy(book) });
    tables.add(again.ok ? again.value.text : again.error.code);
  }
  const through = thirdReleases(asked, first.value, make);
  if (through === null) return attackResult("P4", 0, []);
  return attackResult("P4", exports, [
    { name: "further-tables", value: tables.size - 1, most: 0 },
    { name: "dates-let-through", value: through, most: 0 },
  ]);
}

/** Days on which a third release is made in the calendar year of the first, or within a year of it; null where there is no second. */
function thirdReleases(asked: ReleaseAsked, first: MadeRelease, make: Make): number | null {
  const made = readLedger(first.book.ledger);
  const secondDate = made.ok ? earliestRelease(made.value.map(({ date }) => date)) : null;
  const [firstDay, secondDay] = [calendarDay(asked.date), calendarDay(secondDate ?? "")];
  if (firstDay === null || secondDate === null || secondDay === null) return null;
  const second = make({ ...asked, book: first.book, date: secondDate });
  if (!second.ok) return null;
  const yearEnd = calendarDay(`${asked.date.slice(0, 4)}-12-31`) ?? firstDay;
  let through = 0;
  for (let day = secondDay + 1; day <= Math.max(firstDay + DAYS_IN_YEAR - 1, yearEnd); day++) {
    const third = make({ ...asked, book: second.value.book, date: dateOfDay(day), kind: "correction" });
    if (third.ok) through += 1;
  }
  return through;
}

function inOtherOrder(dataset: ReleaseAsked["dataset"], chance: ReturnType<typeof createChance>) {
  const [dwellings, placements, neighbourhoods] = [
    [...dataset.dwellings],
    [...dataset.placements],
    [...dataset.neighbourhoods],
  ];
  for (const rows of [dwellings, placements, neighbourhoods]) shuffle(rows, chance);
  return { ...dataset, dwellings, placements, neighbourhoods };
}

/** As a copy of the project file would give it. */
const structuredCopy = (book: ReleaseAsked["book"]): ReleaseAsked["book"] => ({
  ...book,
  ledger: book.ledger.map((entry) => ({ ...entry })),
});
