import type { ColumnMapping, WaitingRow, WaitingTable } from "../../engine/index.ts";
import type { Table } from "../table.ts";

/** A row of the table that waits, by its index, and what it was asked for. */
export interface WaitingAt extends Pick<WaitingRow, "key" | "asked"> {
  readonly index: number;
}

/** The rows that wait, with the columns that the mapping reads: what it does not read is not kept. */
export function waitingTable(
  table: Table,
  mapping: ColumnMapping,
  read: ReadonlyMap<string, number>,
  rows: readonly WaitingAt[],
): WaitingTable {
  const columns = [...new Set(read.values())].sort((a, b) => a - b);
  return {
    file: table.file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    mapping,
    headings: columns.map((column) => table.headings[column] ?? ""),
    rows: rows.map(({ index, key, asked }) => ({
      row: table.rowNumber(index),
      key,
      asked,
      cells: columns.map((column) => table.cell(index, column)),
    })),
  };
}

/** The rows that are given a place, as a table that can be imported again. */
export function tableOfWaiting({ file, sheet, headings }: WaitingTable, rows: readonly WaitingRow[]): Table {
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    // Whatever it was read from, its cells are what is left of it.
    format: "csv",
    headings,
    rows: rows.length,
    personal: [],
    broken: new Map(),
    cell: (row, column) => rows[row]?.cells[column] ?? null,
    rowNumber: (row) => rows[row]?.row ?? 0,
  };
}
