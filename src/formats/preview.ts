import { HIDDEN, shown } from "./find-personal.ts";
import { shapeSample } from "./shape-sample.ts";
import type { Table, TablePreview } from "./table.ts";

/** The first `rows` rows of a table as plain data; what is personal is hidden before it leaves the worker. */
export function preview(table: Table, rows: number): TablePreview {
  const { file, sheet, format, headings, geometry, personal } = table;
  const stopped = new Set(personal.map(({ column }) => column));
  const count = Math.min(rows, table.rows);
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    format,
    headings,
    rows: table.rows,
    ...(geometry ? { geometry: withoutShapes(geometry) } : {}),
    personal,
    sample: Array.from({ length: count }, (_, row) =>
      headings.map((heading, column) => {
        const value = table.cell(row, column);
        return value !== null && stopped.has(heading) ? HIDDEN : shown(value);
      }),
    ),
    sampleRows: Array.from({ length: count }, (_, row) => table.rowNumber(row)),
    shapes: geometry ? shapeSample(table.rows, (row) => geometry.of(row)) : [],
  };
}

const withoutShapes = ({ kind, crs, declared }: NonNullable<Table["geometry"]>) => ({
  kind,
  crs,
  ...(declared === undefined ? {} : { declared }),
});
