import type { PaperCell, TableBlock } from "../model/paper.ts";

/** Minus and plus are formulas only when more than a number follows: `-3,5` is a figure, `-cmd|x` is not. */
const FORMULA = /^[=@\t\r]|^[+-](?![\d\s.,]+$)/;

const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const safe = (text: string): string => quoted(FORMULA.test(text) ? `'${text}` : text);
const written = ({ text, raw }: PaperCell): string =>
  raw === undefined ? safe(text) : String(raw).replace(".", ",");

/**
 * A table as a Norwegian spreadsheet opens it with a double click, whatever the paper's own language: `;`, decimal comma, UTF-8 with BOM, CRLF. Texts that a
 * spreadsheet would run as a formula get an apostrophe in front.
 */
export function tableCsv({ columns, rows }: TableBlock): string {
  const lines = [columns.map(({ heading }) => safe(heading)), ...rows.map((row) => row.map(written))];
  return `\uFEFF${lines.map((line) => line.join(";")).join("\r\n")}\r\n`;
}
