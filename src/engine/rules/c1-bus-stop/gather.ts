import { isKnown } from "../../model/index.ts";
import type { Vantage } from "../../siting/vantage.ts";
import { walkTo } from "../../siting/walk.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { BusStopFacts } from "./rule.ts";

export function gather(from: Vantage, params: Params): BusStopFacts {
  const often = param(params, "departures");
  const served = walkTo(from, "busStop", params, {
    id: `served ${often}`,
    of: ({ departuresPerHour }) => isKnown(departuresPerHour) && departuresPerHour >= often,
  });
  const uncounted = walkTo(from, "busStop", params, {
    id: "uncounted",
    of: ({ departuresPerHour }) => !isKnown(departuresPerHour),
  });
  return { ...served, uncounted: uncounted.distance, stops: from.ground.facilities("busStop").size };
}
