import type { Messages } from "../../messages/index.ts";

/**
 * "1. november 2026". Written from the words of the catalogue and not by the machine's own calendar: the same on every machine, in every zone of time,
 * also where the machine knows no nynorsk. What is no date is shown as it stands.
 */
export const paperDate = (iso: string, m: Messages): string => written("papers.date", iso, m);

/** "01.11.2026", where there is room for no more: in a column of dates. */
export const columnDate = (iso: string, m: Messages): string => written("papers.date.short", iso, m);

function written(how: "papers.date" | "papers.date.short", iso: string, m: Messages): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return iso;
  const [, year = "", month = "", day = ""] = found;
  return how === "papers.date"
    ? m.text(how, { day: String(Number(day)), month: String(Number(month)), year })
    : m.text(how, { day, month, year });
}
