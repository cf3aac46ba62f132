import type { Gather } from "../gather.ts";
import type { SiteSpacingFacts } from "./rule.ts";

export const gather: Gather<SiteSpacingFacts> = {
  of: "site",
  facts: ({ nearest }, { trial }) => ({
    nearest: nearest.programme,
    stockNearest: nearest.stock,
    trial,
  }),
};
