import type { PointSet } from "../statistic.ts";

/** How many points stand where one before them does, and are of the same kind where there are kinds. */
export function duplicates({ x, y, marks }: PointSet): number {
  const seen = new Set<string>();
  for (const [i, px] of x.entries()) seen.add(`${px} ${y[i]} ${marks?.[i] ?? ""}`);
  return x.length - seen.size;
}
