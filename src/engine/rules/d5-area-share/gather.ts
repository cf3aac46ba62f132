import type { Gather } from "../gather.ts";
import { rateIsUnstable } from "../unstable-rate.ts";
import type { AreaShareFacts } from "./rule.ts";

export const gather: Gather<AreaShareFacts> = {
  of: "area",
  places: "after",
  facts: (area, { trial }) => {
    const { units, residents } = area;
    return {
      units: units.programme,
      residents,
      unstable: rateIsUnstable(area, "programme"),
      stockUnits: units.stock,
      stockRate:
        residents === null || residents === 0 || rateIsUnstable(area, "stock")
          ? null
          : (1000 * units.stock) / residents,
      trial,
    };
  },
};
