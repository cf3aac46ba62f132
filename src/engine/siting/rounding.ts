/**
 * Facts are rounded before they are judged, so that the sentence a reader sees and the verdict beside it rest on the
 * same number. The nudge makes 6.5 − 1e-12, which is 6.5 seen from another corner of the map, round as 6.5 does.
 */
const NUDGE = 1e-6;

export const tenths = (value: number): number => Math.round(value * 10 + NUDGE) / 10;

export const whole = (value: number): number => Math.round(value + NUDGE);

/** Whole per cents; something is never rounded to nothing, nor nearly all to all. */
export function shareOf(part: number, of: number): number {
  if (!(of > 0)) return 0;
  const share = part / of;
  if (share >= 1 - 1e-4) return 1;
  return Math.min(0.99, Math.max(0.01, Math.round(share * 100 + NUDGE) / 100));
}
