/** Values about their mean, and the sums that moments are made of. */
export interface Deviations {
  readonly mean: number;
  readonly z: Float64Array;
  /** Σ z² */
  readonly squares: number;
  /** Σ z⁴ */
  readonly fourths: number;
}

export function deviations(values: ArrayLike<number>): Deviations {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i] as number;
  const mean = sum / n;
  const z = new Float64Array(n);
  let squares = 0;
  let fourths = 0;
  for (let i = 0; i < n; i++) {
    const d = (values[i] as number) - mean;
    z[i] = d;
    squares += d * d;
    fourths += d * d * d * d;
  }
  return { mean, z, squares, fourths };
}
