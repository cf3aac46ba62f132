import type { Vantage } from "../../siting/vantage.ts";
import { farther, walkTo } from "../../siting/walk.ts";
import type { Params } from "../rule.ts";
import type { HealthFacts } from "./rule.ts";

export function gather(from: Vantage, params: Params): HealthFacts {
  const healthCentre = walkTo(from, "healthCentre", params);
  const pharmacy = walkTo(from, "pharmacy", params);
  return {
    ...farther(healthCentre, pharmacy),
    healthCentre: healthCentre.distance,
    pharmacy: pharmacy.distance,
  };
}
