import type { Unit } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

/** Digits a number needs to be shown as it is, at most two: thresholds are set in round steps. */
function digitsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  return Number.isInteger(Number((value * 10).toFixed(6))) ? 1 : 2;
}

/** Units that are counted or measured finely enough to be whole: nobody is helped by 243.7 m. */
const WHOLE: ReadonlySet<Unit> = new Set([
  "m",
  "m2",
  "units",
  "houses",
  "sites",
  "residents",
  "years",
  "minutes",
]);

/** A measured value, rounded to what its unit can carry: "244 m", "2,3 ganger". Thresholds are never rounded. */
export function measuredQuantity(value: number, unit: Unit, m: Messages): string {
  if (unit === "share") return quantity(Math.round(value * 100) / 100, unit, m);
  return quantity(WHOLE.has(unit) ? Math.round(value) : Math.round(value * 10) / 10, unit, m);
}

/** A number with its unit: "400 m", "20 %", "8 boenheter". */
export function quantity(value: number, unit: Unit, m: Messages): string {
  if (unit === "share") return m.percent(value, digitsOf(value * 100));
  return m.text(`method.unit.${unit}`, { value: m.number(value, digitsOf(value)), n: value });
}
