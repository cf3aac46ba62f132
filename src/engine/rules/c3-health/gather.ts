import type { Site } from "../../siting/site.ts";
import { farther, walkTo } from "../../siting/walk.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { HealthFacts } from "./rule.ts";

export function gather(site: Site, params: Params): HealthFacts {
  const detour = param(params, "detour");
  const healthCentre = walkTo(site, "healthCentre", detour);
  const pharmacy = walkTo(site, "pharmacy", detour);
  return {
    ...farther(healthCentre, pharmacy),
    healthCentre: healthCentre.distance,
    pharmacy: pharmacy.distance,
  };
}
