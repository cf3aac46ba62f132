/** Cells of a surface: lower left corner and side in metres, row by row from the south. */
export interface Cells {
  readonly origin: { readonly x: number; readonly y: number };
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

/** Cells of one step side by side in a row: one rectangle instead of many, in metres. */
export interface CellRun {
  readonly step: number;
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** The cells that have a step, row by row from the south; −1 is drawn nowhere. */
export function cellRuns(
  { origin, cell, columns, rows }: Cells,
  stepOf: (cell: number) => number,
): readonly CellRun[] {
  const runs: CellRun[] = [];
  for (let row = 0; row < rows; row++) {
    let from = 0;
    let step = stepOf(row * columns);
    for (let column = 1; column <= columns; column++) {
      const next = column < columns ? stepOf(row * columns + column) : Number.NaN;
      if (next === step) continue;
      if (step >= 0)
        runs.push({
          step,
          x: [origin.x + from * cell, origin.x + column * cell],
          y: [origin.y + row * cell, origin.y + (row + 1) * cell],
        });
      from = column;
      step = next;
    }
  }
  return runs;
}
