import type { Gather } from "../gather.ts";
import type { UnusedOpportunityFacts } from "./rule.ts";

export const gather: Gather<UnusedOpportunityFacts> = {
  of: "area",
  places: "before",
  facts: ({ units, residents }, { trial }) => ({
    units: units.programme,
    stockUnits: units.stock,
    residents,
    trial,
  }),
};
