import type { Columns } from "./close-pairs.ts";

/** Mean distance of all pairs of points. */
export function pairMean({ x, y }: Columns): number {
  const n = x.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let own = 0;
    for (let j = 0; j < i; j++) {
      const dx = (x[i] as number) - (x[j] as number);
      const dy = (y[i] as number) - (y[j] as number);
      own += Math.sqrt(dx * dx + dy * dy);
    }
    sum += own;
  }
  return sum / ((n * (n - 1)) / 2);
}
