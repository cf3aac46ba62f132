import type { AddressDesk, Dataset, PlacedAddress, Source, WaitingTable } from "../../engine/index.ts";
import { importTables } from "./import-tables.ts";
import { tableOfWaiting } from "./waiting-table.ts";

export interface WaitingPlaced {
  readonly dataset: Dataset;
  readonly desk: AddressDesk;
  /** Rows that became records. */
  readonly placed: number;
  /** Rows that have a place and are refused all the same: their id has been taken meanwhile, or a link leads nowhere. They wait on. */
  readonly refused: number;
}

/** The dataset with those waiting rows in it that now have a place: read as their file was, and merged as it would be. */
export function withWaitingPlaced(
  dataset: Dataset,
  desk: AddressDesk,
  answers: readonly PlacedAddress[],
): WaitingPlaced {
  const said = new Set(answers.map(({ key }) => key));
  const all = [...desk.placed.filter(({ key }) => !said.has(key)), ...answers];
  let [current, placed, refused] = [dataset, 0, 0];
  const waiting: WaitingTable[] = [];
  for (const table of desk.waiting) {
    const ready = table.rows.filter(({ key }) => said.has(key));
    if (ready.length === 0) {
      waiting.push(table);
      continue;
    }
    const { dataset: merged, tables } = importTables(
      [{ table: tableOfWaiting(table, ready), mapping: table.mapping }],
      { crs: dataset.crs, dataset: current, placed: all },
    );
    const [report] = tables;
    const left = new Set(report?.rejected.map(({ row }) => row));
    placed += ready.length - left.size;
    refused += left.size;
    current = {
      ...merged,
      sources: counted(current.sources, merged.sources, table, ready.length - left.size),
    };
    const rows = table.rows.filter(({ key, row }) => !said.has(key) || left.has(row));
    if (rows.length > 0) waiting.push({ ...table, rows });
  }
  const aside = desk.aside.filter((key) => !said.has(key));
  return { dataset: current, desk: { placed: all, waiting, aside }, placed, refused };
}

/** The rows are of the file that is there already, and are more of it: not a new file of so few rows. */
function counted(
  before: readonly Source[],
  after: readonly Source[],
  { file, sheet, mapping }: WaitingTable,
  more: number,
): readonly Source[] {
  const name = sheet === undefined ? file : `${file}/${sheet}`;
  const own = (one: Source) => one.file === name && one.what === mapping.kind;
  if (!before.some(own)) return more > 0 ? after : before;
  return before.map((one) => (own(one) ? { ...one, rows: one.rows + more } : one));
}
