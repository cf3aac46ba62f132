/**
 * Facts are rounded before they are judged, so that the sentence a reader sees and the verdict beside it rest on the
 * same number. The nudge makes 6.5 − 1e-12, which is 6.5 seen from another corner of the map, round as 6.5 does.
 */
const NUDGE = 1e-6;

export const tenths = (value: number): number => Math.round(value * 10 + NUDGE) / 10;

export const whole = (value: number): number => Math.round(value + NUDGE);

/**
 * A distance that must be kept: whole metres, tenths below 20 m, always rounded down. So 99.7 m is never shown as the
 * 100 m that would have been enough, and the verdict on the shown number is that on the exact one.
 */
export function keptDistance(metres: number): number {
  return metres < 20 ? Math.floor(metres * 10 + SLACK) / 10 : Math.floor(metres + SLACK);
}

/** A tenth of a millimetre: what seven-figure coordinates lose on the way. */
const SLACK = 1e-4;

/** Whole per cents; something is never rounded to nothing, nor nearly all to all. */
export function shareOf(part: number, of: number): number {
  if (!(of > 0)) return 0;
  const share = part / of;
  if (share >= 1 - 1e-4) return 1;
  return Math.min(0.99, Math.max(0.01, Math.round(share * 100 + NUDGE) / 100));
}
