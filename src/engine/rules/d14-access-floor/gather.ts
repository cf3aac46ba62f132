import type { AccessReading } from "../../situation/reading.ts";
import type { Gather } from "../gather.ts";
import type { AccessFloorFacts } from "./rule.ts";

export const gather: Gather<AccessFloorFacts> = {
  of: "access",
  facts: (reading, { trial }) => {
    const known = made.get(reading);
    if (known?.trial === trial) return known;
    const facts = factsOf(reading, trial);
    made.set(reading, facts);
    return facts;
  },
};

/** What can be reached from a place is the same under every list of changes, and is asked again with each of them. */
const made = new WeakMap<AccessReading, AccessFloorFacts>();

function factsOf({ busStop, grocery, health, activity }: AccessReading, trial: boolean): AccessFloorFacts {
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
}
