import type { Gather } from "../gather.ts";
import { param } from "../param.ts";
import type { SiteSizeFacts } from "./rule.ts";

export const gather: Gather<SiteSizeFacts> = {
  of: "site",
  facts: ({ units, staffed, stockUnits }, { trial, params }) => ({
    units,
    staffed,
    stockUnits,
    stockOver: stockUnits > param(params, "justifyAbove"),
    trial,
  }),
};
