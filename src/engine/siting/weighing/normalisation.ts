/** How a column of a matrix is made comparable with the others before a method combines them. */
export type Normalisation = "none" | "sum" | "min-max";

/** Of a column, more is better (benefit) or less is (cost). */
export type ColumnKind = "benefit" | "cost";

/**
 * Rows × columns, row by row, each column made comparable:
 * `sum`: x / Σx; of costs (1/x) / Σ(1/x). `min-max`: (x − min) / (max − min); of costs (max − x) / (max − min).
 * A column of zeros (`sum`), or of one value (`min-max`), tells plots apart by nothing, and is 0 throughout.
 */
export function normalised(
  matrix: Float64Array,
  kinds: readonly ColumnKind[],
  by: Normalisation,
): Float64Array {
  if (by === "none") return matrix;
  const n = kinds.length;
  const made = new Float64Array(matrix.length);
  for (const [k, kind] of kinds.entries()) {
    const column = matrix.filter((_, cell) => cell % n === k);
    const own = by === "sum" ? bySum(column, kind) : byRange(column, kind);
    for (const [row, value] of own.entries()) made[row * n + k] = value;
  }
  return made;
}

function bySum(column: Float64Array, kind: ColumnKind): Float64Array {
  const turned = kind === "cost" ? column.map((value) => 1 / value) : column;
  const sum = turned.reduce((total, value) => total + value, 0);
  return turned.map((value) => (sum === 0 ? 0 : value / sum));
}

function byRange(column: Float64Array, kind: ColumnKind): Float64Array {
  const low = Math.min(...column);
  const high = Math.max(...column);
  return column.map((value) => {
    if (high === low) return 0;
    return (kind === "cost" ? high - value : value - low) / (high - low);
  });
}
