import type { Residences } from "../../../engine/index.ts";
import { UNKNOWN } from "../../../engine/index.ts";
import { type CellOut, type ColumnType, readTable, writeTable } from "../table-text.ts";
import type { Part } from "./part.ts";

const COLUMNS = {
  x: "number",
  y: "number",
  dwellings: "number",
  residents: "number",
} as const satisfies Record<string, ColumnType>;

/** The label column stands only when there are labels: none at all and all empty are different datasets. */
export const residences: Part<"residences"> = {
  file: "residences.csv",
  collection: "residences",
  write: (all) => {
    const labelled = all.labels.length > 0;
    return writeTable([...Object.keys(COLUMNS), ...(labelled ? ["label"] : [])], rowsOf(all, labelled));
  },
  read(text, _crs, issues): Residences {
    const labelled = /^\uFEFF?[^\r\n]*;label\r?\n/.test(text);
    const rows = readTable(
      this.file,
      text,
      labelled ? { ...COLUMNS, label: "text" } : COLUMNS,
      issues,
      (r) => ({
        x: r.number("x"),
        y: r.number("y"),
        dwellings: whole(r.knownNumber("dwellings")),
        residents: whole(r.knownNumber("residents")),
        label: r.has("label") ? r.text("label") : "",
      }),
    );
    return {
      x: Float64Array.from(rows, (row) => row.x),
      y: Float64Array.from(rows, (row) => row.y),
      dwellings: Int32Array.from(rows, (row) => row.dwellings),
      residents: Int32Array.from(rows, (row) => row.residents),
      labels: labelled ? rows.map((row) => row.label) : [],
    };
  },
};

const whole = (count: number | typeof UNKNOWN): number => (count === UNKNOWN ? -1 : count);
const orEmpty = (count: number | undefined): number | null =>
  count === undefined || count === -1 ? null : count;

function* rowsOf(all: Residences, labelled: boolean): Generator<readonly CellOut[]> {
  for (let i = 0; i < all.x.length; i += 1) {
    const cells: CellOut[] = [
      all.x[i] ?? null,
      all.y[i] ?? null,
      orEmpty(all.dwellings[i]),
      orEmpty(all.residents[i]),
    ];
    if (labelled) cells.push(all.labels[i] || null);
    yield cells;
  }
}
