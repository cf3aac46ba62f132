import Papa from "papaparse";
import type { Issue } from "../../engine/index.ts";
import { gridTable } from "../grid-table.ts";
import type { IssueCode } from "../issue-codes.ts";
import { LIMITS } from "../limits.ts";
import type { Cell, InputFile, OnProgress, Table } from "../table.ts";
import { type ApartmentRows, apartmentRows } from "./apartment-rows.ts";
import { decodeText } from "./decode-text.ts";

/** Endings such files go by; what a file is, is told by its bytes. */
export const CSV_ENDINGS = ["csv", "txt", "tsv"] as const;

const DELIMITERS = [";", "\t", ",", "|"] as const;

/** A CSV file as one table of texts. Quoted line breaks, `sep=` lines and cut-off files are read for what they are. */
export function readCsv(
  { name, bytes }: InputFile,
  issues: Issue[],
  progress?: OnProgress,
): Table | undefined {
  const { text, encoding } = decodeText(bytes);
  if (encoding !== "utf-8") {
    issues.push({ code: "file-encoding", severity: "note", at: { file: name }, params: { encoding } });
  }
  const asked = /^sep=(.)\r?\n/.exec(text);
  const delimiter = asked?.[1] ?? guessDelimiter(text);
  progress?.({ file: name, done: 0, total: text.length, phase: "read" });
  const apartments = asked ? undefined : apartmentRows(text, delimiter);
  if (apartments) return apartmentTable(name, apartments, issues);
  const parsed = Papa.parse<string[]>(text, { delimiter, preview: LIMITS.rows + 100, skipEmptyLines: false });
  const rows = parsed.data;
  const tooBig = parsed.meta.truncated || rows.reduce((sum, row) => sum + row.length, 0) > LIMITS.cells;
  if (tooBig) {
    issues.push({
      code: "table-too-big",
      severity: "reject",
      at: { file: name },
      params: { rows: LIMITS.rows },
    });
    return undefined;
  }
  const unclosed = parsed.errors.filter(({ type }) => type === "Quotes").map(({ row }) => row ?? 0);
  if (rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === "") rows.pop();
  if (asked) rows[0] = [];
  return gridTable(
    { file: name, format: "csv", rows, broken: brokenRows(name, text, rows, unclosed) },
    issues,
  );
}

/** A row per address, and what the counting left out. */
function apartmentTable(
  file: string,
  { rows, numbers, counted, without, broken, columns }: ApartmentRows,
  issues: Issue[],
): Table | undefined {
  const note = (code: IssueCode, count: number) =>
    issues.push({ code, severity: "note", at: { file }, params: { rows: count } });
  note("table-apartments", counted);
  if (without > 0) note("table-apartments-without", without);
  for (const { row, cells } of broken) {
    const code = cells < columns ? "row-cut-off" : "row-too-long";
    issues.push({ code, severity: "reject", at: { file, row }, params: { columns, found: cells } });
  }
  return gridTable({ file, format: "csv", rows, numbers }, issues);
}

/** The delimiter that cuts the first lines into the most columns of one and the same number. */
function guessDelimiter(text: string): string {
  let best: { delimiter: string; score: number } = { delimiter: ";", score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text.slice(0, 200_000), {
      delimiter,
      preview: 40,
      skipEmptyLines: true,
    });
    const widths =
      data.slice(0, -1).length > 0
        ? data.slice(0, -1).map((row) => row.length)
        : data.map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, count] of counts) {
      const score = width < 2 ? 0 : (count / widths.length) * Math.min(width, 10);
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}

/** Rows whose cells cannot be trusted to stand in their columns. */
function brokenRows(
  file: string,
  text: string,
  rows: readonly (readonly Cell[])[],
  unclosed: readonly number[],
): ReadonlyMap<number, Issue> {
  const broken = new Map<number, Issue>();
  const reject = (row: number, code: string, params?: Issue["params"]) =>
    broken.set(row, { code, severity: "reject", at: { file, row: row + 1 }, ...(params ? { params } : {}) });
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  const usual = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
  const heading = rows.findIndex((row) => row.length >= usual);
  const width = rows[heading]?.length ?? 0;
  for (const [i, row] of rows.entries()) {
    if (i > heading && row.length > width && row.slice(width).some((value) => value !== "")) {
      reject(i, "row-too-long", { columns: width, found: row.length });
    }
  }
  const last = rows.length - 1;
  const lastLength = rows[last]?.length ?? 0;
  const complete = rows.slice(heading + 1, last).every((row) => row.length >= width || row.length === 1);
  if (last > heading + 1 && complete && lastLength < width && !/[\r\n]$/.test(text)) {
    reject(last, "row-cut-off", { columns: width, found: lastLength });
  }
  for (const row of unclosed) reject(Math.min(row, last), "row-quotes");
  return broken;
}
