import { isKnown } from "../../model/index.ts";
import { type Vantage, walkTo } from "../../siting/walk.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { BusStopFacts } from "./rule.ts";

export function gather(from: Vantage, params: Params): BusStopFacts {
  const detour = param(params, "detour");
  const often = param(params, "departures");
  const served = walkTo(
    from,
    "busStop",
    detour,
    ({ departuresPerHour }) => isKnown(departuresPerHour) && departuresPerHour >= often,
  );
  const uncounted = walkTo(from, "busStop", detour, ({ departuresPerHour }) => !isKnown(departuresPerHour));
  return { ...served, uncounted: uncounted.distance, stops: from.ground.facilities("busStop").size };
}
