/**
 * Benjamini & Hochberg's q (1995): the least rate of false discoveries at which each is still among the discoveries,
 * min over larger p of m p / rank. NaN stays NaN and is not counted. Bonferroni is rejected: neighbours' tests are
 * dependent, and it would find nothing in a municipality.
 */
export function falseDiscovery(p: ArrayLike<number>): Float64Array {
  const q = new Float64Array(p.length).fill(Number.NaN);
  const order: number[] = [];
  for (let i = 0; i < p.length; i++) if (!Number.isNaN(p[i])) order.push(i);
  order.sort((a, b) => (p[a] as number) - (p[b] as number));
  let least = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const index = order[rank - 1] as number;
    least = Math.min(least, (p[index] as number) * (order.length / rank));
    q[index] = least;
  }
  return q;
}
