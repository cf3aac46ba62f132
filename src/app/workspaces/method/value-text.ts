import type { Unit } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

/** No threshold needs more decimals than this; it keeps 0.1 + 0.2 from showing its binary tail. */
const MOST_DECIMALS = 4;

export function decimalsOf(value: number): number {
  for (let digits = 0; digits < MOST_DECIMALS; digits++) {
    if (Math.abs(value - Number(value.toFixed(digits))) < 1e-9) return digits;
  }
  return MOST_DECIMALS;
}

/** Shares are read and typed as per cent: 0.1 is "10 %". */
export const shownScale = (unit: Unit): number => (unit === "share" ? 100 : 1);

/** A threshold with its unit: "400 m", "10 %", "8 boenheter". */
export function valueText(value: number, unit: Unit, m: Messages): string {
  if (unit === "share") return m.percent(value, decimalsOf(value * 100));
  return m.text(`method.unit.${unit}`, { value: m.number(value, decimalsOf(value)), n: value });
}
