import { lesser, mappedShare } from "../../siting/mapped-share.ts";
import { overlapOf } from "../../siting/overlap.ts";
import type { Site } from "../../siting/site.ts";
import type { GroundFacts } from "./rule.ts";

export const gather = (site: Site): GroundFacts => ({
  ...overlapOf(site, "natureReserve"),
  ...lesser(mappedShare(site, "contaminatedGround"), mappedShare(site, "natureReserve")),
  contaminated: overlapOf(site, "contaminatedGround").share,
});
