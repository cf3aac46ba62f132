import type { Gather } from "../gather.ts";
import { rateIsUnstable } from "../unstable-rate.ts";
import type { LocationQuotientFacts } from "./rule.ts";

export const gather: Gather<LocationQuotientFacts> = {
  of: "area",
  places: "after",
  facts: (area, { count, trial }) => {
    const { residents, municipality } = area;
    const units = area.units[count];
    const total = municipality.residents;
    // Units where nobody is said to live: the number of residents is evidently not known.
    const unknown = residents === null || total === null || total === 0 || (residents === 0 && units > 0);
    const expected = unknown ? null : (residents * municipality.units[count]) / total;
    return {
      units,
      expected,
      quotient: expected === null || expected === 0 ? null : units / expected,
      unstable: expected !== null && rateIsUnstable(area, count),
      count,
      trial,
    };
  },
};
