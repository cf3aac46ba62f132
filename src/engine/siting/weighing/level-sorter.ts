/** Drawers a row: few enough to be swept each time, many enough that most hold one. */
const SPREAD = 2;
/** More than so many in one drawer, and sorting by insertion would be the slower way. */
const CROWD = 48;

/** Sorts rows by a level each, over and over: by drawers of equal width, then by insertion among neighbours. */
export class LevelSorter {
  readonly #order: Int32Array;
  readonly #drawer: Int32Array;
  readonly #ends: Int32Array;

  constructor(rows: number) {
    this.#order = new Int32Array(rows);
    this.#drawer = new Int32Array(rows);
    this.#ends = new Int32Array(SPREAD * rows + 1);
  }

  /** The rows, lowest level first; rows of the same level in their own order. Overwritten by the next call. */
  sort(levels: Float64Array): Int32Array {
    const rows = levels.length;
    const order = this.#order;
    const drawer = this.#drawer;
    const ends = this.#ends;
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < rows; row++) {
      const level = levels[row] as number;
      if (level < low) low = level;
      if (level > high) high = level;
    }
    const scale = high > low ? (SPREAD * rows) / (high - low) : 0;
    ends.fill(0);
    let crowd = 0;
    for (let row = 0; row < rows; row++) {
      const at = (((levels[row] as number) - low) * scale) | 0;
      const held = (ends[at] as number) + 1;
      drawer[row] = at;
      ends[at] = held;
      if (held > crowd) crowd = held;
    }
    for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
    for (let row = rows - 1; row >= 0; row--) {
      const at = drawer[row] as number;
      const place = (ends[at] as number) - 1;
      ends[at] = place;
      order[place] = row;
    }
    if (crowd > CROWD) return order.sort((a, b) => (levels[a] as number) - (levels[b] as number) || a - b);
    for (let k = 1; k < rows; k++) {
      const row = order[k] as number;
      const level = levels[row] as number;
      let to = k;
      for (; to > 0 && (levels[order[to - 1] as number] as number) > level; to--)
        order[to] = order[to - 1] as number;
      order[to] = row;
    }
    return order;
  }
}
