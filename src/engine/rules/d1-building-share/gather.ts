import type { Gather } from "../gather.ts";
import type { BuildingShareFacts } from "./rule.ts";

export const gather: Gather<BuildingShareFacts> = {
  of: "building",
  facts: ({ units, dwellings }, { count, trial }) => ({ units: units[count], dwellings, count, trial }),
};
