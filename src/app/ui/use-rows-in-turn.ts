import { useEffect, useState } from "react";

/** More rows than most screens show at once, and few enough that a key is not kept waiting for them. */
const AT_ONCE = 24;
/** A frame: what is there is painted, and keys are heard, before more comes. */
const FRAME = 16;

/**
 * The rows of a table that may be a city's: those that are seen at once, then more of them a frame at a time. Every row is there in the end, for the reader's search and for
 * whoever listens. `rows` must keep its identity while nothing changes.
 */
export function useRowsInTurn<Row>(rows: readonly Row[]): readonly Row[] {
  const [shown, setShown] = useState({ of: rows, count: AT_ONCE });
  // Rows of what was shown before are never shown as if they were of this.
  const count = shown.of === rows ? shown.count : AT_ONCE;
  useEffect(() => {
    if (count >= rows.length) return;
    // Twice as many each time: all that is there is laid out again with those that come.
    const timer = setTimeout(() => setShown({ of: rows, count: 2 * count }), FRAME);
    return () => clearTimeout(timer);
  }, [rows, count]);
  return count < rows.length ? rows.slice(0, count) : rows;
}
