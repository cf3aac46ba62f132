import { useDeferredValue, useMemo } from "react";

/** More rows than any screen shows at once. */
const FIRST = 60;

/**
 * The rows of a table that may be a city's: those that are seen at once, then all of them, put on the page with turns for keys in between. Every row is there in the
 * end, for the reader's search and for whoever listens. `rows` must keep its identity while nothing changes.
 */
export function useRowsInTurn<Row>(rows: readonly Row[]): readonly Row[] {
  const first = useMemo(() => (rows.length > FIRST ? rows.slice(0, FIRST) : rows), [rows]);
  const shown = useDeferredValue(rows, first);
  // Rows of what was shown before are never shown as if they were of this.
  return shown === rows ? rows : first;
}
