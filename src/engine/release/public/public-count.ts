/**
 * A count of municipal homes (boenheter) as it may be told of a small area: one or two are "few", since a home that is alone in its neighbourhood
 * could be pointed at, and by watching two reports so could a new one. None, and three or more, are told as they are.
 */
export type PublicCount = number | "few";

const LEAST_TOLD = 3;

/** Throws on anything but a whole number of homes, which is our own bug. */
export function publicCount(units: number): PublicCount {
  if (!Number.isInteger(units) || units < 0) throw new Error(`${units} is no count of homes`);
  return units === 0 || units >= LEAST_TOLD ? units : "few";
}

/** What the true count can be: the two ends, both counted in. */
export function rangeOf(count: PublicCount): { readonly least: number; readonly most: number } {
  return count === "few" ? { least: 1, most: LEAST_TOLD - 1 } : { least: count, most: count };
}
