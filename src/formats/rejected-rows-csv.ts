import type { Issue, Language } from "../engine/index.ts";
import { writeTableCsv } from "./csv/write-table-csv.ts";
import { shown } from "./find-personal.ts";
import type { BuiltReport } from "./records/built-table.ts";

/** The three columns we put before the file's own. */
const TITLES: Readonly<Record<Language, readonly [string, string, string]>> = {
  nb: ["Rad", "Hvorfor avvist", "Hva du kan gjøre"],
  nn: ["Rad", "Kvifor avvist", "Kva du kan gjere"],
  en: ["Row", "Why rejected", "What to do"],
};

/** The rejected rows as they stood, with row number, reason and what to do in front: to be corrected and dropped again. */
export function rejectedRowsCsv(
  { headings, rejected }: Pick<BuiltReport, "headings" | "rejected">,
  messagesFor: (issue: Issue) => { readonly reason: string; readonly fix: string },
  language: Language = "nb",
): string {
  const joined = (texts: readonly string[]) => [...new Set(texts)].join(" ");
  const rows = rejected.map(({ row, cells, issues }) => {
    const told = issues.filter(({ severity }) => severity === "reject").map(messagesFor);
    return [
      row,
      joined(told.map(({ reason }) => reason)),
      joined(told.map(({ fix }) => fix)),
      ...cells.map((cell) => shown(cell)),
    ];
  });
  return writeTableCsv([...TITLES[language], ...headings], rows, { language });
}
