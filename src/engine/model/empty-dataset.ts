import type { Dataset, Municipality, WorkingCrs } from "./dataset.ts";
import { NO_RESIDENCES } from "./residences.ts";

/** A municipality with nothing known about it yet: what a new project starts from. */
export function emptyDataset(municipality: Pick<Municipality, "name" | "number">, crs: WorkingCrs): Dataset {
  return {
    municipality: { ...municipality, fictional: false, residents: "unknown", waiting: "unknown" },
    crs,
    studyArea: "unknown",
    dwellings: [],
    buildings: [],
    cooperatives: [],
    placements: [],
    plots: [],
    neighbourhoods: [],
    facilities: [],
    zones: [],
    coverages: [],
    residences: NO_RESIDENCES,
    sources: [],
  };
}
