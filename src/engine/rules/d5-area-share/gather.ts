import type { Gather } from "../gather.ts";
import type { AreaShareFacts } from "./rule.ts";

export const gather: Gather<AreaShareFacts> = {
  of: "area",
  places: "after",
  facts: ({ units, residents }, { trial }) => ({ units: units.programme, residents, trial }),
};
