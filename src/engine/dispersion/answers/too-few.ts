import type { Count } from "../../model/index.ts";
import type { AnalysisKind, TooFew } from "../analysis.ts";
import type { UnitPlaces } from "../unit-places.ts";
import { LEAST_UNITS } from "./least.ts";

/** Says what there is too little of. */
export const tooFew = (of: AnalysisKind, have: number, need: number, what: TooFew["what"]): TooFew => ({
  kind: "too-few",
  of,
  have,
  need,
  what,
});

/** Too few units to measure the municipality by; null where there are enough. */
export const tooFewUnits = (of: AnalysisKind, count: Count, units: number): TooFew | null =>
  units < LEAST_UNITS
    ? tooFew(of, units, LEAST_UNITS, count === "programme" ? "programmeUnits" : "stockUnits")
    : null;

/**
 * Too few to deal labels among; null where there are enough. Where nearly all of the stock is the programme there is
 * nothing to deal: every labelling is the one there is.
 */
export function tooFewToLabel(of: AnalysisKind, { units }: UnitPlaces): TooFew | null {
  const { programme, stock } = units;
  return (
    tooFewUnits(of, "programme", programme) ??
    (stock < 2 * programme ? tooFew(of, stock, 2 * programme, "stockUnits") : null)
  );
}
