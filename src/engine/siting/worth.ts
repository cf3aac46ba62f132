/**
 * What a value is worth, 1 best to 0: all of it up to `good`, half at `acceptable`, nothing from twice `acceptable`,
 * straight lines between. So a metre more never makes a jump, whatever word the verdict uses.
 */
export function worthBelow(value: number, good: number, acceptable: number): number {
  if (value <= good) return 1;
  if (value <= acceptable) return 1 - (0.5 * (value - good)) / (acceptable - good);
  const none = 2 * Math.max(acceptable, good);
  const half = Math.max(acceptable, good);
  return value >= none ? 0 : (0.5 * (none - value)) / (none - half);
}

/** The same where more is better: half at `acceptable`, nothing at half of it. */
export function worthAbove(value: number, good: number, acceptable: number): number {
  if (value >= good) return 1;
  if (value >= acceptable) return 0.5 + (0.5 * (value - acceptable)) / (good - acceptable);
  const half = Math.min(acceptable, good);
  return Math.max(0, (value - half / 2) / half);
}
