/**
 * Kendall's τ-b of two rankings of the same things: 1 when they agree on every pair, −1 when on none, ties counted as
 * Kendall (1945) does. Unknown where one of them puts all alike.
 */
export function kendall(a: ArrayLike<number>, b: ArrayLike<number>): number | "unknown" {
  let [agreeing, tiedInA, tiedInB, pairs] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i++)
    for (let j = i + 1; j < a.length; j++) {
      const inA = Math.sign((a[i] as number) - (a[j] as number));
      const inB = Math.sign((b[i] as number) - (b[j] as number));
      agreeing += inA * inB;
      pairs += 1;
      if (inA === 0) tiedInA += 1;
      if (inB === 0) tiedInB += 1;
    }
  const scale = Math.sqrt((pairs - tiedInA) * (pairs - tiedInB));
  return scale === 0 ? "unknown" : agreeing / scale;
}
