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
  for (let j = 0; j <= other.length; j++) last[j] = j;
  for (let i = 1; i <= one.length; i++) {
    const letter = one.charCodeAt(i - 1);
    row[0] = i;
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const against = other.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (letter === against ? 0 : 1),
      );
      const swapped =
        i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === against;
      if (swapped) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[other.length] as number, most + 1);
}
