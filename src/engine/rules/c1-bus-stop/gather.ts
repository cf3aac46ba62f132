import { isKnown } from "../../model/index.ts";
import type { Vantage } from "../../siting/vantage.ts";
import { walkTo } from "../../siting/walk.ts";
import type { Services } from "../../siting/way-to.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { BusStopFacts } from "./rule.ts";

/** Stops that are known to be served so often, and those nobody has counted departures for. */
export const servedStops = (often: number): NonNullable<Services["counts"]> => ({
  id: `served ${often}`,
  of: ({ departuresPerHour }) => isKnown(departuresPerHour) && departuresPerHour >= often,
});
export const UNCOUNTED_STOPS: NonNullable<Services["counts"]> = {
  id: "uncounted",
  of: ({ departuresPerHour }) => !isKnown(departuresPerHour),
};

export function gather(from: Vantage, params: Params): BusStopFacts {
  const served = walkTo(from, "busStop", params, servedStops(param(params, "departures")));
  const uncounted = walkTo(from, "busStop", params, UNCOUNTED_STOPS);
  return { ...served, uncounted: uncounted.distance, stops: from.ground.facilities("busStop").size };
}
