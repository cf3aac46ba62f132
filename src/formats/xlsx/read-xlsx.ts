import { strFromU8, strToU8, zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import type { Issue } from "../../engine/index.ts";
import { gridTable } from "../grid-table.ts";
import { LIMITS } from "../limits.ts";
import type { Cell, InputFile, OnProgress, Table } from "../table.ts";
import { type SheetScan, scanSheet } from "./scan-sheets.ts";
import { sheetsOf } from "./workbook-sheets.ts";

export const XLSX_ENDINGS = ["xlsx", "xlsm"] as const;

const EMPTY_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/**
 * Every visible sheet of a workbook as a table: cached results of formulas, dates as ISO text, texts as texts.
 *
 * read-excel-file unpacks with fflate's asynchronous `unzip`, which starts blob workers for entries above 512 kB; under
 * `worker-src 'self'` those never answer and the read would hang for ever. `entries` come from our own bounded unzip and are
 * handed over packed without compression: fflate copies stored entries at once, so no worker is ever asked for.
 */
export async function readXlsx(
  { name }: InputFile,
  entries: ReadonlyMap<string, Uint8Array>,
  issues: Issue[],
  progress?: OnProgress,
): Promise<readonly Table[]> {
  const unreadable = (): readonly Table[] => {
    issues.push({ code: "xlsx-unreadable", severity: "reject", at: { file: name } });
    return [];
  };
  const xml = new Map<string, string>();
  for (const [path, bytes] of entries) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const text = strFromU8(bytes);
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return unreadable();
    xml.set(path, text);
  }
  const sheets = sheetsOf(xml);
  const scans = new Map<string, SheetScan>();
  const stored: Record<string, Uint8Array> = {};
  for (const [path, text] of xml) stored[path] = strToU8(text);
  for (const [i, sheet] of sheets.entries()) {
    progress?.({ file: name, done: i, total: sheets.length * 2, phase: "read" });
    const at = { file: name, sheet: sheet.name };
    const scan = scanSheet(xml.get(sheet.path) ?? "");
    if (sheet.hidden) {
      if (scan.rows > 0) issues.push({ code: "table-hidden-sheet", severity: "note", at });
    } else if (scan.tooBig) {
      issues.push({ code: "table-too-big", severity: "reject", at, params: { rows: LIMITS.rows } });
    } else {
      scans.set(sheet.name, scan);
      continue;
    }
    stored[sheet.path] = strToU8(EMPTY_SHEET);
  }
  let read: Awaited<ReturnType<typeof readXlsxFile>>;
  try {
    // Sliced, because the buffer behind the bytes may be longer than they are.
    const packed = zipSync(stored, { level: 0 });
    read = await readXlsxFile(packed.slice().buffer);
  } catch {
    return unreadable();
  }
  const tables = read.flatMap(({ sheet, data }, i): readonly Table[] => {
    progress?.({ file: name, done: read.length + i, total: read.length * 2, phase: "read" });
    const scan = scans.get(sheet);
    if (!scan || scan.rows === 0) return [];
    const rows = data.map((row) => row.map(cellOf));
    for (const error of scan.errors) {
      const row = rows[error.row];
      if (row && error.column < row.length) row[error.column] = error.text;
    }
    const filled = fillMerged(rows, scan.merged);
    if (filled > 0) {
      issues.push({
        code: "table-merged-cells",
        severity: "note",
        at: { file: name, sheet },
        params: { cells: filled },
      });
    }
    const table = gridTable({ file: name, sheet, format: "xlsx", rows }, issues);
    return table ? [table] : [];
  });
  if (tables.length === 0 && scans.size === sheets.length) {
    issues.push({ code: "table-empty", severity: "reject", at: { file: name } });
  }
  return tables;
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) {
    const iso = Number.isNaN(value.getTime()) ? "" : value.toISOString();
    return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 16);
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A value merged down a column holds for every row it covers. Merges across columns are titles, and stay as they are. */
function fillMerged(rows: Cell[][], merged: SheetScan["merged"]): number {
  let filled = 0;
  for (const { top, bottom, left, right } of merged) {
    const value = rows[top]?.[left] ?? null;
    if (left !== right || value === null) continue;
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = rows[row];
      if (cells && left < cells.length && cells[left] === null) {
        cells[left] = value;
        filled += 1;
      }
    }
  }
  return filled;
}
