import { gatherHazard } from "../../siting/hazard.ts";
import type { Site } from "../../siting/site.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { LandslideFacts } from "./rule.ts";

export function gather(site: Site, params: Params): LandslideFacts {
  const many = site.houses > param(params, "manyUnits");
  return {
    ...gatherHazard(site, "landslide", param(params, many ? "yearsMany" : "years")),
    houses: site.houses,
  };
}
