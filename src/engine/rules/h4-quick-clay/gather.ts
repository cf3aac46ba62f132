import { lesser, mappedShare } from "../../siting/mapped-share.ts";
import { overlapOf } from "../../siting/overlap.ts";
import type { Site } from "../../siting/site.ts";
import type { QuickClayFacts } from "./rule.ts";

/** Quick-clay zones are only drawn where someone has looked: outside them the ground must be known not to be marine. */
export const gather = (site: Site): QuickClayFacts => ({
  ...overlapOf(site, "quickClay"),
  ...lesser(mappedShare(site, "quickClay"), mappedShare(site, "marineClay")),
  marineClay: overlapOf(site, "marineClay").share,
});
