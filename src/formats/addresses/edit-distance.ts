const ROOM = 256;
/** Three rows are enough, and they are made once: thousands of names are compared for one that is misspelt. */
let [before, last, row] = [0, 1, 2].map(() => new Uint8Array(ROOM)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Damerau–Levenshtein distance of two texts, as far as `most`: letters put in, left out, changed, or two neighbours swapped (optimal
 * string alignment, no letter edited twice). Anything further is `most + 1`, and so are texts of 256 letters or more.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || Math.max(one.length, other.length) >= ROOM)
    return most + 1;
  // What both begin and end with is no edit: of two names that are nearly the same, little is left to compare.
  let [from, end, otherEnd] = [0, one.length, other.length];
  while (from < end && from < otherEnd && one.charCodeAt(from) === other.charCodeAt(from)) from++;
  while (end > from && otherEnd > from && one.charCodeAt(end - 1) === other.charCodeAt(otherEnd - 1)) {
    end--;
    otherEnd--;
  }
  const [rows, columns] = [end - from, otherEnd - from];
  if (rows === 0 || columns === 0) return Math.min(Math.max(rows, columns), most + 1);
  for (let j = 0; j <= columns; j++) last[j] = j;
  for (let i = 1; i <= rows; i++) {
    const letter = one.charCodeAt(from + i - 1);
    row[0] = i;
    let least = i;
    for (let j = 1; j <= columns; j++) {
      const against = other.charCodeAt(from + j - 1);
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (letter === against ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        letter === other.charCodeAt(from + j - 2) &&
        one.charCodeAt(from + i - 2) === against;
      if (swapped) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[columns] as number, most + 1);
}
