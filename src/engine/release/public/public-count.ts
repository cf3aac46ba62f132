/**
 * A count of municipal homes (boenheter) as it may be told of an area: one or two are "few", since a home that is alone in its neighbourhood could be pointed at; none, and three or
 * more, are told as they are. "untold" is an area so small that any number of it could be: nothing at all is said then, not even that there are none.
 */
export type PublicCount = number | "few" | "untold";
export const COUNT_WORDS = ["few", "untold"] as const;

const LEAST_TOLD = 3;

/** Throws on anything but a whole number of homes, which is our own bug. */
export function publicCount(units: number, told: boolean): PublicCount {
  if (!Number.isInteger(units) || units < 0) throw new Error(`${units} is no count of homes`);
  if (!told) return "untold";
  return units === 0 || units >= LEAST_TOLD ? units : "few";
}

/** What a count that is told can be: the two ends, both counted in. */
export function rangeOf(count: Exclude<PublicCount, "untold">): {
  readonly least: number;
  readonly most: number;
} {
  return count === "few" ? { least: 1, most: LEAST_TOLD - 1 } : { least: count, most: count };
}
