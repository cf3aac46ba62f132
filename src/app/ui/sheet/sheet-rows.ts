import { type ColumnFilter, type FilterKind, passesColumn } from "./column-filter.ts";
import type { SheetColumn, SheetLook } from "./sheet-props.ts";

/**
 * Words as a Norwegian register sorts them, as a text that can be compared letter by letter: å after ø after æ after z, and numbers
 * by size. A collator is right too, but takes 15 000 rows a hundred milliseconds.
 */
export const sortText = (text: string): string =>
  text
    .toLocaleLowerCase("nb")
    .replaceAll("å", "\u00ff")
    .replace(/\d+/g, (digits) => digits.padStart(9, "0"));

/** More texts than a city's register has. */
const KEYS_KEPT = 100_000;
const made = new Map<string, string>();

/** `sortText`, made once: a register says its kinds and areas thousands of times, and is sorted again after every edit. */
function keyOf(text: string): string {
  const known = made.get(text);
  if (known !== undefined) return known;
  if (made.size >= KEYS_KEPT) made.clear();
  const key = sortText(text);
  made.set(text, key);
  return key;
}

/** Rows that every column's filter lets through. */
export function keptRows<Row>(
  rows: readonly Row[],
  columns: readonly Pick<SheetColumn<Row>, "id" | "filter">[],
  filters: SheetLook["filters"],
): readonly Row[] {
  const asked = columns.flatMap(({ id, filter }) => {
    const wanted = filters[id];
    return filter && wanted ? [[filter, wanted] as const] : [];
  });
  if (asked.length === 0) return rows;
  const passes = (row: Row) =>
    asked.every(([kind, filter]: readonly [FilterKind<Row>, ColumnFilter]) =>
      passesColumn(kind, filter, row),
    );
  return rows.filter(passes);
}

/** Unknown (null) comes last whichever way the rest is turned; equal rows keep their order. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Pick<SheetColumn<Row>, "id" | "sortBy">[],
  sort: SheetLook["sort"],
): readonly Row[] {
  const by = sort && columns.find(({ id }) => id === sort.column)?.sortBy;
  if (!sort || !by) return rows;
  const turn = sort.direction === "ascending" ? 1 : -1;
  const keys = rows.map((row) => {
    const key = by(row);
    return typeof key === "string" ? keyOf(key) : key;
  });
  const order = rows.map((_, i) => i);
  order.sort((a, b) => {
    const [one, other] = [keys[a] ?? null, keys[b] ?? null];
    if (one === other) return a - b;
    if (one === null || other === null) return one === null ? 1 : -1;
    return (one < other ? -1 : 1) * turn;
  });
  return order.map((i) => rows[i] as Row);
}
