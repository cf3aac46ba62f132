import type { AreaReading, BuildingReading, ServiceReading } from "../../situation/reading.ts";
import type { Asked, Gather } from "../gather.ts";
import type { LoadFacts } from "./rule.ts";

export const gather: Gather<LoadFacts> = {
  of: "area",
  places: "after",
  facts: ({ classes, residents, services }, asked) =>
    loadFacts(classes, "residents", residents, services, asked),
};

/** A building is a site of its own: its load is spread over its dwellings. */
export const gatherInBuilding: Gather<LoadFacts> = {
  of: "building",
  facts: ({ classes, dwellings }, asked) => loadFacts(classes, "dwellings", dwellings, NOT_ASKED, asked),
};

function loadFacts(
  classes: AreaReading["classes"] | BuildingReading["classes"],
  per: LoadFacts["per"],
  population: number | null,
  services: ServiceReading,
  { count, trial }: Asked,
): LoadFacts {
  const { small, medium, large } = classes[count];
  const { staffedBase, lowThreshold, shelter } = services;
  return {
    small,
    medium,
    large,
    per,
    population,
    count,
    trial,
    staffedBase,
    lowThreshold,
    shelter,
    services: sumOfKnown(services),
  };
}

/** A service stands in an area; which of its buildings it serves is not for the map to say. */
const NOT_ASKED: ServiceReading = { staffedBase: null, lowThreshold: null, shelter: null };

function sumOfKnown({ staffedBase, lowThreshold, shelter }: ServiceReading): number | null {
  if (staffedBase === null && lowThreshold === null && shelter === null) return null;
  return (staffedBase ?? 0) + (lowThreshold ?? 0) + (shelter ?? 0);
}
