import type { Gather } from "../gather.ts";
import type { AccessFloorFacts } from "./rule.ts";

export const gather: Gather<AccessFloorFacts> = {
  of: "access",
  facts: ({ busStop, grocery, health, activity }, { trial }) => {
    const needs = [busStop, grocery, health, activity];
    return {
      busStop,
      grocery,
      health,
      activity,
      out: needs.filter((verdict) => verdict === "poor").length,
      unsettled: needs.filter((verdict) => verdict === "unknown").length,
      trial,
    };
  },
};
