/** Where a key press takes the cursor of a table of `count` rows; null when the key is not for moving. */
export function stepRow(key: string, cursor: number, count: number, page: number): number | null {
  const last = count - 1;
  if (last < 0) return null;
  const within = (index: number) => Math.min(last, Math.max(0, index));
  switch (key) {
    case "ArrowDown":
      return within(cursor + 1);
    case "ArrowUp":
      return within(cursor - 1);
    case "PageDown":
      return within(cursor + page);
    case "PageUp":
      return within(cursor - page);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
