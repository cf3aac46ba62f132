import type { Language } from "../../engine/index.ts";

export type CsvCell = string | number | boolean | null;

/** Minus and plus are formulas only when more than a number follows: `-3,5` is a figure, `-cmd|x` is not. */
const FORMULA = /^[=@\t\r]|^[+-](?![\d\s.,]+$)/;

const STYLE = {
  nb: { delimiter: ";", comma: true, yes: "ja", no: "nei" },
  nn: { delimiter: ";", comma: true, yes: "ja", no: "nei" },
  en: { delimiter: ",", comma: false, yes: "yes", no: "no" },
} as const;

/**
 * A table as the spreadsheet of that language opens it with a double click: nb and nn with `;` and decimal comma, en with `,`
 * and decimal point; UTF-8 with BOM, CRLF. Texts a spreadsheet would run as a formula get a leading apostrophe.
 */
export function writeTableCsv(
  headings: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  { language }: { readonly language: Language },
): string {
  const style = STYLE[language];
  const quote = (text: string): string =>
    text.includes(style.delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const cell = (value: CsvCell): string => {
    if (value === null) return "";
    if (typeof value === "boolean") return value ? style.yes : style.no;
    if (typeof value === "number")
      return quote(style.comma ? String(value).replace(".", ",") : String(value));
    return quote(FORMULA.test(value) ? `'${value}` : value);
  };
  const lines = [headings.map(cell).join(style.delimiter)];
  for (const row of rows) lines.push(row.map(cell).join(style.delimiter));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
