export interface FittedRows<T> {
  readonly shown: readonly T[];
  /** How many there was no room for. */
  readonly more: number;
}

/** As many rows, in order, as `lines` lines of paper hold. Where not all fit, the last line is left for "og n til". */
export function fitRows<T>(rows: readonly T[], lines: number, cost: (row: T) => number): FittedRows<T> {
  const total = rows.reduce((sum, row) => sum + cost(row), 0);
  if (total <= lines) return { shown: rows, more: 0 };
  let used = 1;
  const shown: T[] = [];
  for (const row of rows) {
    used += cost(row);
    if (used > lines) break;
    shown.push(row);
  }
  return { shown, more: rows.length - shown.length };
}
