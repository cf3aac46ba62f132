import { isKnown } from "../../model/index.ts";
import type { Site } from "../../siting/site.ts";
import { walkTo } from "../../siting/walk.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { BusStopFacts } from "./rule.ts";

export function gather(site: Site, params: Params): BusStopFacts {
  const detour = param(params, "detour");
  const often = param(params, "departures");
  const served = walkTo(
    site,
    "busStop",
    detour,
    ({ departuresPerHour }) => isKnown(departuresPerHour) && departuresPerHour >= often,
  );
  const uncounted = walkTo(site, "busStop", detour, ({ departuresPerHour }) => !isKnown(departuresPerHour));
  return { ...served, uncounted: uncounted.distance, stops: site.ground.facilities("busStop").size };
}
