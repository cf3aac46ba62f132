import { gatherHazard, type HazardFacts } from "../../siting/hazard.ts";
import type { Site } from "../../siting/site.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";

export const gather = (site: Site, params: Params): HazardFacts =>
  gatherHazard(site, "flood", param(params, "years"));
