import type { Columns } from "./close-pairs.ts";

/** How many points stand where one before them does, of whatever kind. */
export function duplicates({ x, y }: Columns): number {
  const seen = new Set<string>();
  for (const [i, px] of x.entries()) seen.add(`${px} ${y[i]}`);
  return x.length - seen.size;
}
