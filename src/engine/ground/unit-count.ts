import type { Dwelling } from "../model/index.ts";

/** Stock units of a register row. Temporary accommodation is no home, and never counted as one. */
export function stockUnits({ kind, units }: Dwelling): number {
  return kind === "temporary" ? 0 : units;
}

/**
 * Programme units of a register row with `housed` placements: all units of småhus and co-located housing, whether or
 * not anybody is placed there; elsewhere one per placement. A unit is never counted twice, so never more than there are.
 */
export function programmeUnits(dwelling: Dwelling, housed: number): number {
  const { kind, units } = dwelling;
  if (kind === "temporary") return 0;
  return kind === "smallHouse" || kind === "coLocated" ? units : Math.min(units, housed);
}

/** Units somebody could move into today. */
export function vacantUnits(dwelling: Dwelling, housed: number): number {
  return dwelling.standing === "vacant" && dwelling.kind !== "temporary"
    ? Math.max(0, dwelling.units - housed)
    : 0;
}
