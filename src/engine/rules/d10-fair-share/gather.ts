import type { Gather } from "../gather.ts";
import { rateIsUnstable } from "../unstable-rate.ts";
import type { FairShareFacts } from "./rule.ts";

export const gather: Gather<FairShareFacts> = {
  of: "area",
  places: "after",
  facts: (area, { count, trial }) => {
    const { units, residents, residentsYear, municipality } = area;
    return {
      units: units[count],
      residents,
      unstable: rateIsUnstable(area, count),
      mean:
        municipality.residents === null || municipality.residents === 0
          ? null
          : (1000 * municipality.units[count]) / municipality.residents,
      year: residentsYear,
      age: residentsYear === null ? null : municipality.year - residentsYear,
      count,
      trial,
    };
  },
};
