import type { Unit } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

/** Digits a number needs to be shown as it is, at most two: thresholds are set in round steps. */
function digitsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  return Number.isInteger(Number((value * 10).toFixed(6))) ? 1 : 2;
}

/** A number with its unit: "400 m", "20 %", "8 boenheter". */
export function quantity(value: number, unit: Unit, m: Messages): string {
  if (unit === "share") return m.percent(value, digitsOf(value * 100));
  return m.text(`method.unit.${unit}`, { value: m.number(value, digitsOf(value)), n: value });
}
