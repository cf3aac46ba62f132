import { tenths } from "../../siting/rounding.ts";
import type { Site } from "../../siting/site.ts";
import type { Params } from "../rule.ts";
import { buildingRegime, type RegimeFacts } from "./rule.ts";

/** Of the house that H5 tries. A house chosen in a layout is asked of with its own measures. */
export function gather({ house }: Site, params: Params): RegimeFacts {
  const floorArea = tenths(house.width * house.length);
  return { floorArea, regime: buildingRegime({ floorArea }, params) };
}
