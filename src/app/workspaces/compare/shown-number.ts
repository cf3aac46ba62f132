import { isKnown, type Known } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

export const shown = (value: Known<number>, digits: number, m: Messages): string =>
  isKnown(value) ? m.number(value, digits) : m.text("compare.unknown");

/** A difference with its sign: "+0,4", "−2", and "0" for none at the digits shown. */
export function shownChange(value: Known<number>, digits: number, m: Messages): string {
  if (!isKnown(value)) return m.text("compare.unknown");
  const rounded = Math.round(value * 10 ** digits) / 10 ** digits;
  return rounded > 0 ? `+${m.number(rounded, digits)}` : m.number(rounded, digits);
}
