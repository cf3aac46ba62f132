import { mappedShare } from "../../siting/mapped-share.ts";
import { overlapOf } from "../../siting/overlap.ts";
import type { Site } from "../../siting/site.ts";
import type { GroundFacts } from "./rule.ts";

export const gather = (site: Site): GroundFacts => ({
  ...overlapOf(site, "natureReserve"),
  mapped: Math.min(mappedShare(site, "natureReserve"), mappedShare(site, "contaminatedGround")),
  contaminated: overlapOf(site, "contaminatedGround").share,
});
