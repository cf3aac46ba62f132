import { mappedShare } from "../../siting/mapped-share.ts";
import { overlapOf } from "../../siting/overlap.ts";
import type { Site } from "../../siting/site.ts";
import type { DrinkingWaterFacts } from "./rule.ts";

export const gather = (site: Site): DrinkingWaterFacts => ({
  ...overlapOf(site, "drinkingWater"),
  mapped: mappedShare(site, "drinkingWater"),
});
