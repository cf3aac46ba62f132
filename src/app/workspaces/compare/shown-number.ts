import { isKnown, type Known } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

/** A true minus in every language: English writes a hyphen, which is lost beside figures. */
const written = (value: number, digits: number, m: Messages): string =>
  m.number(value, digits).replace(/^-/, "−");

export const shown = (value: Known<number>, digits: number, m: Messages): string =>
  isKnown(value) ? written(value, digits, m) : m.text("compare.unknown");

/** A difference with its sign: "+0,4", "−2", and "0" for none at the digits shown. */
export function shownChange(value: Known<number>, digits: number, m: Messages): string {
  if (!isKnown(value)) return m.text("compare.unknown");
  const rounded = Math.round(value * 10 ** digits) / 10 ** digits;
  return rounded > 0 ? `+${written(rounded, digits, m)}` : written(rounded, digits, m);
}
