import type { StrictReader } from "../strict-reader.ts";
import { NEAR_METRES, type PublicNearness } from "./public-nearness.ts";

/** Whether its lists are as long as those of the zones and plots is asked with the rest of what must agree. */
export const readNearness = (r: StrictReader): PublicNearness => {
  if (r.whole("metres", 0) !== NEAR_METRES) r.refuse("metres");
  return {
    metres: NEAR_METRES,
    of: r.word("of", ["dwellings", "addresses"]),
    zones: r.wholes("zones"),
    plots: r.fitting("plots", isRows, []),
  };
};

const isRows = (value: unknown): value is readonly (readonly number[])[] =>
  Array.isArray(value) &&
  value.every(
    (row) =>
      Array.isArray(row) && row.every((many) => typeof many === "number" && Number.isSafeInteger(many)),
  );
