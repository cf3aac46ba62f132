import type { Issue } from "../engine/index.ts";
import { DEGREES, namedCrs } from "./crs.ts";
import { detectCrs } from "./detect-crs.ts";
import { findPersonal } from "./find-personal.ts";
import type { IssueCode } from "./issue-codes.ts";
import { geometryKind, samplePositions } from "./raw-geometry.ts";
import type { Cell, RawGeometry, Table, TableFormat, TableGeometry } from "./table.ts";
import { looksLikeWkt, readWkt, wktSrid } from "./wkt.ts";

/** Rows of cells as a spreadsheet holds them: the first row is the sheet's row 1. */
export interface Grid {
  readonly file: string;
  readonly sheet?: string;
  readonly format: TableFormat;
  readonly rows: readonly (readonly Cell[])[];
  /** Where the rows stand in the file, from 1, when they are not all of its rows. */
  readonly numbers?: readonly number[];
  /** By index into `rows`: rows that are no rows, and why. */
  readonly broken?: ReadonlyMap<number, Issue>;
}

/** How far down a heading row is looked for, under titles and dates that exports put on top. */
const HEADING_DEPTH = 30;

/**
 * Finds the heading row, drops empty rows and reads a WKT column as geometry. Undefined, with an issue, for a sheet that
 * holds no table.
 */
export function gridTable(grid: Grid, issues: Issue[]): Table | undefined {
  const at = { file: grid.file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }) };
  const note = (code: IssueCode, severity: Issue["severity"], params?: Issue["params"]) =>
    issues.push({ code, severity, at, ...(params ? { params } : {}) });
  const headingRow = findHeadingRow(grid.rows);
  const headings = uniqueHeadings(grid.rows[headingRow] ?? []);
  if (headings.length === 0) {
    note("table-empty", "reject");
    return undefined;
  }
  if (headingRow > 0 && grid.rows.slice(0, headingRow).some((row) => row.some(isFilled))) {
    note("table-title-rows", "note", { rows: headingRow });
  }
  const kept: number[] = [];
  for (let i = headingRow + 1; i < grid.rows.length; i += 1) {
    if (grid.broken?.has(i) || grid.rows[i]?.some(isFilled)) kept.push(i);
  }
  const cell = (row: number, column: number): Cell => {
    const value = grid.rows[kept[row] ?? -1]?.[column] ?? null;
    if (typeof value !== "string") return value;
    const trimmed = value.trim();
    if (trimmed === "") return null;
    // The apostrophe that keeps a spreadsheet from running a text as a formula: we write it, and so do others.
    return /^'[=+\-@]/.test(trimmed) ? trimmed.slice(1) : trimmed;
  };
  const broken = new Map<number, Issue>();
  if (grid.broken) {
    for (const [row, index] of kept.entries()) {
      const issue = grid.broken.get(index);
      if (issue) broken.set(row, issue);
    }
  }
  const wkt = wktColumn(headings, kept.length, cell);
  const geometry =
    wkt === undefined ? undefined : wktGeometry(grid.file, kept.length, (row) => cell(row, wkt));
  return {
    ...at,
    format: grid.format,
    headings,
    rows: kept.length,
    cell,
    rowNumber: (row) => grid.numbers?.[kept[row] ?? 0] ?? (kept[row] ?? 0) + 1,
    ...(geometry ? { geometry } : {}),
    personal: findPersonal(headings, kept.length, cell, new Set(wkt === undefined ? [] : [wkt])),
    broken,
  };
}

const isFilled = (value: Cell): boolean =>
  value !== null && !(typeof value === "string" && value.trim() === "");

/**
 * The first row that is about as wide as the rows below it and holds words rather than figures. A title over the table
 * is narrower, and a row of data has figures in it.
 */
function findHeadingRow(rows: readonly (readonly Cell[])[]): number {
  const top = rows.slice(0, HEADING_DEPTH);
  const widths = top.map((row) => row.filter(isFilled).length);
  const widest = Math.max(0, ...widths);
  const isHeading = (row: readonly Cell[], i: number) => {
    const filled = row.filter(isFilled);
    const words = filled.filter(
      (value) => isYear(value) || (typeof value === "string" && !FIGURE.test(value)),
    );
    return (widths[i] ?? 0) >= Math.max(1, widest * 0.6) && words.length >= filled.length * 0.8;
  };
  const found = top.findIndex(isHeading);
  return found >= 0
    ? found
    : Math.max(
        0,
        widths.findIndex((width) => width > 0),
      );
}

const FIGURE = /^[-\d.,\s]+$/;
/** Statistics put years in their headings. */
const isYear = (value: Cell): boolean => /^(19|20)\d\d$/.test(String(value).trim());

/** Empty headings get their column letter, repeated ones a number, so that a heading names one column. */
function uniqueHeadings(row: readonly Cell[]): readonly string[] {
  let width = row.length;
  while (width > 0 && !isFilled(row[width - 1] ?? null)) width -= 1;
  const seen = new Map<string, number>();
  return row.slice(0, width).map((value, i) => {
    const text = isFilled(value) ? String(value).replace(/\s+/g, " ").trim() : `(${columnLetters(i)})`;
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times === 1 ? text : `${text} (${times})`;
  });
}

function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

function wktColumn(
  headings: readonly string[],
  rows: number,
  cell: (row: number, column: number) => Cell,
): number | undefined {
  for (let column = 0; column < headings.length; column += 1) {
    for (let row = 0; row < Math.min(rows, 50); row += 1) {
      const value = cell(row, column);
      if (value === null) continue;
      if (typeof value === "string" && looksLikeWkt(value)) return column;
      break;
    }
  }
  return undefined;
}

/** Stands for a text that is no geometry, which is another fault than an empty cell. */
const UNREADABLE: RawGeometry = { type: "Polygon", coordinates: null };

function wktGeometry(file: string, rows: number, text: (row: number) => Cell): TableGeometry {
  const of = (row: number): RawGeometry | null => {
    const value = text(row);
    return typeof value === "string" ? (readWkt(value) ?? UNREADABLE) : null;
  };
  const first = Array.from({ length: Math.min(rows, 50) }, (_, row) => text(row)).find(
    (value) => value !== null,
  );
  const srid = typeof first === "string" ? wktSrid(first) : undefined;
  const named = srid === undefined ? undefined : namedCrs(srid);
  const declared = named?.known ? named.code : undefined;
  const sample = samplePositions(rows, of);
  const found = detectCrs(sample, declared, { working: "EPSG:25832", fileName: file });
  return {
    kind: geometryKind(rows, of),
    crs: found ? { code: found.code, found: found.found } : { code: DEGREES, found: "assumed" },
    ...(srid === undefined ? {} : { declared: srid }),
    of,
  };
}
