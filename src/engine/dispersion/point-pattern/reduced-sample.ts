import { summedUp } from "./distance-breaks.ts";

/**
 * Border correction: how many of the distances within r are seen from points at least r from the border, and how many such
 * points there are. Works on classes; a point counts up to the class its own border distance falls in (spatstat's
 * reduced.sample), so that there are never more seen than there are points.
 *
 * @param seen distances that are no longer than their point's border distance, by their own class
 * @param lost the same, by the class of the border distance
 * @param border all points, by the class of their border distance
 */
export function reducedSample(
  seen: Float64Array,
  lost: Float64Array,
  border: Float64Array,
): { readonly seen: Float64Array; readonly points: Float64Array } {
  const gone = summedUp(lost);
  return {
    seen: summedUp(seen).map((sum, k) => sum - (k === 0 ? 0 : (gone[k - 1] as number))),
    points: stillThere(border),
  };
}

/** How many are in class k or beyond it, for each k. */
export function stillThere(counts: Float64Array): Float64Array {
  const sums = counts.slice();
  for (let k = sums.length - 2; k >= 0; k--) sums[k] = (sums[k] as number) + (sums[k + 1] as number);
  return sums.subarray(0, -1);
}
