/** A cell of the sheet; column 0 marks the row. −1 while the keyboard has not been in it. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key takes the cursor; null when the key is not for moving. */
export function stepCell(
  key: string,
  { row, column }: CellPlace,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): CellPlace | null {
  if (size.rows === 0) return null;
  const at = (toRow: number, toColumn: number): CellPlace => ({
    row: Math.min(size.rows - 1, Math.max(0, toRow)),
    column: Math.min(size.columns - 1, Math.max(0, toColumn)),
  });
  switch (key) {
    case "ArrowDown":
      return at(row + 1, column);
    case "ArrowUp":
      return at(row - 1, column);
    case "ArrowRight":
      return at(row, column + 1);
    case "ArrowLeft":
      return at(row, column - 1);
    case "PageDown":
      return at(row + size.page, column);
    case "PageUp":
      return at(row - size.page, column);
    case "Home":
      return at(row, 0);
    case "End":
      return at(row, size.columns - 1);
    default:
      return null;
  }
}
