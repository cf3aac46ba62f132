/**
 * Days since 1 March of the year 0 for an ISO date, or null for what is no day of the calendar ("2026-02-30"). Own arithmetic, because the engine
 * has no clock and a release must not depend on anybody's time zone.
 */
export function calendarDay(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  // Years that begin in March put the leap day last.
  const from = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  return (
    from * 365 +
    Math.floor(from / 4) -
    Math.floor(from / 100) +
    Math.floor(from / 400) +
    Math.floor((months * 153 + 2) / 5) +
    day -
    1
  );
}

/** The ISO date of a day number. */
export function dateOfDay(day: number): string {
  // Never more than a year past the answer, so the search is short.
  let year = Math.floor(day / 365.2425) + 1;
  while ((calendarDay(iso(year, 1, 1)) as number) > day) year -= 1;
  let month = 12;
  while ((calendarDay(iso(year, month, 1)) as number) > day) month -= 1;
  return iso(year, month, day - (calendarDay(iso(year, month, 1)) as number) + 1);
}

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
