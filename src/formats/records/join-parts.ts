import { rawGeometry } from "../raw-geometry.ts";
import type { RawGeometry, Table } from "../table.ts";

export interface JoinedTable {
  readonly table: Table;
  /** Rows that became parts of another. */
  readonly joined: number;
}

/**
 * Areas of several parts come as a row for each part from formats that have no such thing (SOSI, and programs that split them):
 * rows that say the very same in every column that is read are one area. Other rows of one id stay apart, and are told.
 */
export function joinParts(table: Table, columns: readonly string[]): JoinedTable {
  const { geometry } = table;
  if (geometry?.kind !== "area" || columns.length === 0) return { table, joined: 0 };
  const read = columns.map((heading) => table.headings.indexOf(heading)).filter((at) => at >= 0);
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row += 1) {
    const told =
      table.broken.has(row) || !geometry.of(row) ? ["row", row] : read.map((at) => table.cell(row, at));
    const key = JSON.stringify(told);
    const rows = rowsOf.get(key);
    // The same outline twice is a row twice, and no part.
    const again = rows?.some((one) => sameShape(geometry.of(one), geometry.of(row)));
    if (rows && !again) rows.push(row);
    else rowsOf.set(again ? JSON.stringify(["row", row]) : key, [row]);
  }
  const kept = [...rowsOf.values()];
  const joined = table.rows - kept.length;
  if (joined === 0) return { table, joined };
  const first = (row: number): number => kept[row]?.[0] ?? -1;
  const broken = new Map(
    kept.flatMap(([row = -1], i) => {
      const issue = table.broken.get(row);
      return issue ? [[i, issue] as const] : [];
    }),
  );
  return {
    joined,
    table: {
      ...table,
      rows: kept.length,
      broken,
      cell: (row, column) => table.cell(first(row), column),
      rowNumber: (row) => table.rowNumber(first(row)),
      geometry: { ...geometry, of: (row) => together((kept[row] ?? []).map(geometry.of)) },
    },
  };
}

const sameShape = (one: RawGeometry | null, other: RawGeometry | null): boolean =>
  JSON.stringify(one?.coordinates) === JSON.stringify(other?.coordinates);

function together(parts: readonly (RawGeometry | null)[]): RawGeometry | null {
  if (parts.length === 1) return parts[0] ?? null;
  const geometries = parts.flatMap((part) =>
    part?.type === "MultiPolygon" && Array.isArray(part.coordinates)
      ? part.coordinates.map((coordinates: unknown) => ({ type: "Polygon", coordinates }))
      : [part],
  );
  return rawGeometry({ type: "GeometryCollection", geometries });
}
