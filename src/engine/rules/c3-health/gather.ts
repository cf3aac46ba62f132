import { farther, type Vantage, walkTo } from "../../siting/walk.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { HealthFacts } from "./rule.ts";

export function gather(from: Vantage, params: Params): HealthFacts {
  const detour = param(params, "detour");
  const healthCentre = walkTo(from, "healthCentre", detour);
  const pharmacy = walkTo(from, "pharmacy", detour);
  return {
    ...farther(healthCentre, pharmacy),
    healthCentre: healthCentre.distance,
    pharmacy: pharmacy.distance,
  };
}
