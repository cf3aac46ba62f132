import type { Column } from "./table-props.ts";

/** What a column without a width in rem is given at the least. */
const LEAST_REM = 6;

export const remOf = ({ width }: Pick<Column<never>, "width">): number =>
  width?.endsWith("rem") ? Number.parseFloat(width) : LEAST_REM;

/**
 * The columns there is room for, in their own order: those that may leave do so, the highest `leaves` first, until the
 * rest fit. What may not leave stays, and the table then scrolls sideways.
 */
export function fittingColumns<Row>(
  columns: readonly Column<Row>[],
  roomRem: number,
): readonly Column<Row>[] {
  const width = (some: readonly Column<Row>[]) => some.reduce((sum, column) => sum + remOf(column), 0);
  const leaving = columns
    .filter(({ leaves }) => leaves !== undefined)
    .toSorted((a, b) => (b.leaves ?? 0) - (a.leaves ?? 0));
  let kept = columns;
  for (const next of leaving) {
    if (width(kept) <= roomRem) break;
    kept = kept.filter((column) => column !== next);
  }
  return kept;
}
