import type { Messages } from "../../messages/index.ts";

/**
 * "1. november 2026". Written from the words of the catalogue and not by the machine's own calendar: the same on every machine, in every zone of time,
 * also where the machine knows no nynorsk. What is no date is shown as it stands.
 */
export function paperDate(iso: string, m: Messages): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return iso;
  const [, year, month, day] = found;
  return m.text("papers.date", {
    day: String(Number(day)),
    month: String(Number(month)),
    year: String(year),
  });
}
