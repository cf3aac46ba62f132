import Papa from "papaparse";
import type { Issue } from "../../engine/index.ts";
import { RecordReader } from "./record-reader.ts";

export type CellOut = string | number | boolean | null;

const FORMULA = /^[=+\-@\t\r']/;

/**
 * `;`, decimal comma, BOM, CRLF: what Norwegian Excel opens with a double click. A text that a spreadsheet could take for a
 * formula, or that is empty though known, gets a leading apostrophe; reading takes exactly one away, so nothing is lost.
 */
export function writeTable(headings: readonly string[], rows: Iterable<readonly CellOut[]>): string {
  const lines = [headings.join(";")];
  for (const row of rows) lines.push(row.map(cellText).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function cellText(value: CellOut): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "true" : "false";
  const safe = value === "" || FORMULA.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export type ColumnType = "text" | "number" | "flag";

/** Cells typed by the column they stand in; what does not fit its type stays text and is refused by the reader. */
export function readTable<T>(
  file: string,
  text: string,
  types: Readonly<Record<string, ColumnType>>,
  issues: Issue[],
  read: (record: RecordReader) => T,
): readonly T[] {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const firstEnd = body.indexOf("\n");
  const newline = body[firstEnd - 1] === "\r" ? "\r\n" : "\n";
  const rows = Papa.parse<string[]>(body, { delimiter: ";", newline, skipEmptyLines: true }).data;
  const headings = rows[0] ?? [];
  const missing = Object.keys(types).find((name) => !headings.includes(name));
  if (missing !== undefined) {
    issues.push({ code: "project-bad-part", severity: "reject", at: { file, column: missing } });
    return [];
  }
  return rows.slice(1).map((row, i) => {
    const record: Record<string, CellOut> = {};
    for (const [c, heading] of headings.entries()) {
      const type = Object.hasOwn(types, heading) ? types[heading] : undefined;
      if (type) record[heading] = cell(row[c] ?? "", type);
    }
    return read(new RecordReader(record, { file, row: i + 2 }, issues));
  });
}

function cell(text: string, type: ColumnType): CellOut {
  if (text === "") return null;
  if (type === "number") {
    const value = Number(text.replace(",", "."));
    return text.trim() === "" || Number.isNaN(value) ? text : value;
  }
  if (type === "flag")
    return /^(true|sann)$/i.test(text) ? true : /^(false|usann)$/i.test(text) ? false : text;
  return text.startsWith("'") ? text.slice(1) : text;
}
