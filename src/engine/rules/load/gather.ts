import type { AreaReading, BuildingReading } from "../../situation/reading.ts";
import type { Asked, Gather } from "../gather.ts";
import type { LoadFacts } from "./rule.ts";

export const gather: Gather<LoadFacts> = {
  of: "area",
  places: "after",
  facts: ({ classes, residents }, asked) => loadFacts(classes, "residents", residents, asked),
};

/** A building is a site of its own: its load is spread over its dwellings. */
export const gatherInBuilding: Gather<LoadFacts> = {
  of: "building",
  facts: ({ classes, dwellings }, asked) => loadFacts(classes, "dwellings", dwellings, asked),
};

function loadFacts(
  classes: AreaReading["classes"] | BuildingReading["classes"],
  per: LoadFacts["per"],
  population: number | null,
  { count, trial }: Asked,
): LoadFacts {
  const { small, medium, large } = classes[count];
  return { small, medium, large, per, population, count, trial };
}
