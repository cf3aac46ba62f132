import type { Gather } from "../gather.ts";
import type { FairShareFacts } from "./rule.ts";

export const gather: Gather<FairShareFacts> = {
  of: "area",
  places: "after",
  facts: ({ units, residents, residentsYear, municipality }, { count, trial }) => ({
    units: units[count],
    residents,
    mean:
      municipality.residents === null || municipality.residents === 0
        ? null
        : (1000 * municipality.units[count]) / municipality.residents,
    year: residentsYear,
    age: residentsYear === null ? null : municipality.year - residentsYear,
    count,
    trial,
  }),
};
