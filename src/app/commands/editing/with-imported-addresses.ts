import {
  type AddressDesk,
  type Dataset,
  NO_ADDRESS_DESK,
  type PlacedAddress,
  type WaitingTable,
} from "../../../engine/index.ts";

/** A table of an import, and which of its rows lack nothing but a place. */
export interface ImportedTable extends Pick<WaitingTable, "file" | "sheet"> {
  readonly kind: string;
  readonly waiting?: WaitingTable;
}

export interface ImportedAddresses {
  readonly tables: readonly ImportedTable[];
  readonly placed: readonly PlacedAddress[];
  readonly aside: readonly string[];
}

/**
 * The project's addresses after an import: what was said in it, and the rows that now wait. A table that is read again speaks for itself;
 * a row of another file waits no longer where the newer file has the same row, or has placed the record with its id.
 */
export function withImportedAddresses(
  before: AddressDesk = NO_ADDRESS_DESK,
  dataset: Dataset,
  { tables, placed, aside }: ImportedAddresses,
): AddressDesk | undefined {
  const come = tables.flatMap(({ waiting }) => waiting ?? []);
  const read = new Set(tables.map(tableKey));
  const rows = new Set(come.flatMap((table) => table.rows.map((row) => rowKey(table, row.cells))));
  const ids = idsFrom(dataset, tables);
  const older = before.waiting
    .filter(({ file, sheet, mapping }) => !read.has(tableKey({ file, sheet, kind: mapping.kind })))
    .map((table) => ({
      ...table,
      rows: table.rows.filter(
        ({ cells }) =>
          !rows.has(rowKey(table, cells)) && !ids.has(`${table.mapping.kind} ${idOf(table, cells)}`),
      ),
    }));
  const said = new Map([...before.placed, ...placed].map((one) => [one.key, one]));
  const waiting = [...older, ...come].filter((table) => table.rows.length > 0);
  const laid = [...new Set([...before.aside, ...aside])].filter((key) => !said.has(key));
  if (said.size === 0 && waiting.length === 0 && laid.length === 0) return undefined;
  return { placed: [...said.values()], waiting, aside: laid };
}

const tableKey = ({
  file,
  sheet,
  kind,
}: Omit<ImportedTable, "waiting" | "sheet"> & { readonly sheet?: string | undefined }): string =>
  JSON.stringify([kind, file, sheet ?? ""]);

type Cells = WaitingTable["rows"][number]["cells"];
const rowKey = ({ mapping, headings }: WaitingTable, cells: Cells): string =>
  JSON.stringify([mapping.kind, headings, cells]);

const idOf = ({ mapping, headings }: WaitingTable, cells: Cells): string => {
  const heading = Object.hasOwn(mapping.columns, "id") ? mapping.columns.id : undefined;
  return heading === undefined ? "" : String(cells[headings.indexOf(heading)] ?? "");
};

/** Ids of the homes and placements that these tables have placed. */
function idsFrom({ dwellings, placements }: Dataset, tables: readonly ImportedTable[]): ReadonlySet<string> {
  const files = new Set(tables.map(({ file, sheet }) => JSON.stringify([file, sheet ?? ""])));
  const ids = new Set<string>();
  for (const [kind, records] of [
    ["dwellings", dwellings],
    ["placements", placements],
  ] as const)
    for (const { id, from } of records)
      if (files.has(JSON.stringify([from.file, from.sheet ?? ""]))) ids.add(`${kind} ${id}`);
  return ids;
}
