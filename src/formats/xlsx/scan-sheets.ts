import { LIMITS } from "../limits.ts";

/** What a sheet's XML says that read-excel-file does not tell: its true extent, merged cells and cells in error. */
export interface SheetScan {
  readonly rows: number;
  readonly columns: number;
  /** Zero-based, inclusive. */
  readonly merged: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
  /** "#N/A" and its like, which would otherwise pass for empty cells. */
  readonly errors: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly tooBig: boolean;
}

const ERROR_CELL =
  /<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>(?:<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>))?<(?:\w+:)?v>([^<]*)</g;

/**
 * One pass over the tags of a sheet, before anything is built of it: a single stray cell in XFD1048576 makes
 * read-excel-file fill 17 thousand million cells.
 */
export function scanSheet(xml: string): SheetScan {
  let rows = 0;
  let columns = 0;
  for (const [whole, attributes = ""] of xml.matchAll(/<(?:\w+:)?c\s([^>]*)>/g)) {
    if (whole.endsWith("/>")) continue;
    const place = /(?:^|\s)r="([A-Z]+)(\d+)"/.exec(attributes);
    if (!place) continue;
    const row = Number(place[2]);
    const column = columnNumber(place[1] ?? "");
    if (row > rows) rows = row;
    if (column > columns) columns = column;
  }
  const errors = [...xml.matchAll(ERROR_CELL)].flatMap(([, attributes = "", text = ""]) => {
    const place = /(?:^|\s)r="([A-Z]+)(\d+)"/.exec(attributes);
    return place ? [{ row: Number(place[2]) - 1, column: columnNumber(place[1] ?? "") - 1, text }] : [];
  });
  const merged = [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    (m) => ({
      top: Number(m[2]) - 1,
      left: columnNumber(m[1] ?? "") - 1,
      bottom: Number(m[4]) - 1,
      right: columnNumber(m[3] ?? "") - 1,
    }),
  );
  const tooBig =
    rows > LIMITS.rows + 100 ||
    columns > LIMITS.columns ||
    rows * columns > LIMITS.cells ||
    merged.length > LIMITS.rows;
  return { rows, columns, merged, errors, tooBig };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
