import type { ModelBuilder } from "../model-builder.ts";
import type { ConditionName, SiteProblem } from "../site-problem.ts";

/**
 * Demand shared out where sites have capacities (capacitated p-median; Mulvey & Beck 1984):
 *
 *   Σⱼ xᵢⱼ = 1,   xᵢⱼ ≤ yⱼ,   Σᵢ wᵢ xᵢⱼ ≤ Qⱼ yⱼ
 *
 * x is 0 or 1 unless demands may be split. xᵢⱼ ≤ yⱼ follows from the others where all is whole, and is what makes the
 * relaxation tight.
 */
export function addShares(
  builder: ModelBuilder,
  { capacity, weights, split }: SiteProblem,
  site: readonly number[],
  without: ReadonlySet<ConditionName> | undefined,
): readonly (readonly number[])[] {
  const share = weights.map(() => site.map(() => builder.column(0, 0, 1, !split)));
  for (const row of share) {
    builder.row(
      1,
      1,
      row.map((column) => [column, 1]),
    );
    row.forEach((column, j) => {
      builder.row(Number.NEGATIVE_INFINITY, 0, [
        [column, 1],
        [site[j] as number, -1],
      ]);
    });
  }
  if (!without?.has("capacity"))
    site.forEach((column, j) => {
      builder.row(Number.NEGATIVE_INFINITY, 0, [
        [column, -(capacity?.[j] ?? 0)],
        ...share.map((row, i) => [row[j] as number, weights[i] ?? 1] as const),
      ]);
    });
  return share;
}
