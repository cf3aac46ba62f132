export interface SortOrder {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

/** Rows in the order asked for. Unknown (null) always comes last, whichever way the rest is turned; equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => number | string | null,
  direction: SortOrder["direction"],
  language: string,
): readonly Row[] {
  const words = new Intl.Collator(language, { numeric: true });
  const turn = direction === "ascending" ? 1 : -1;
  const keyed = rows.map((row, index) => ({ row, index, key: by(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      return a.key === b.key ? a.index - b.index : a.key === null ? 1 : -1;
    }
    const order =
      typeof a.key === "number" && typeof b.key === "number"
        ? a.key - b.key
        : words.compare(String(a.key), String(b.key));
    return order === 0 ? a.index - b.index : order * turn;
  });
  return keyed.map((entry) => entry.row);
}

/** Every word of the query somewhere in the text, in any order, whatever the case. */
export function matchesText(text: string, query: string): boolean {
  const within = text.toLocaleLowerCase("nb");
  return query
    .toLocaleLowerCase("nb")
    .split(/\s+/)
    .every((word) => within.includes(word));
}
