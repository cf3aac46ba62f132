import type { ValueCurve } from "../weighing/value-curve.ts";

/**
 * The measured value that is just enough for a worth: the largest where less is better, the smallest where more is. The
 * inverse of `worthBelow` and `worthAbove`, each straight line of it. Undefined for classes, and for a worth that nothing
 * measured gives.
 */
export function valueForWorth({ shape, points }: ValueCurve, worth: number): number | undefined {
  if (shape === "steps" || worth > 1 || !(worth > 0)) return undefined;
  const at = (wanted: number) => points.find((point) => point.worth === wanted)?.x ?? Number.NaN;
  const [all, half, none] = [at(1), at(0.5), at(0)];
  return worth > 0.5
    ? all + ((1 - worth) / 0.5) * (half - all)
    : half + ((0.5 - worth) / 0.5) * (none - half);
}
