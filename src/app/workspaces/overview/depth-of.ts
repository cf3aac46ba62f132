/** Rates at or above which an area is one step deeper, per 1000 residents: doublings of a half of the municipal mean. */
export function depthOf(units: number, residents: number | null, mean: number): 0 | 1 | 2 | 3 | 4 | null {
  if (residents === null || residents === 0) return null;
  if (units === 0) return 0;
  const quotient = (1000 * units) / residents / mean;
  if (quotient < 0.5) return 1;
  if (quotient < 1) return 2;
  return quotient < 2 ? 3 : 4;
}
