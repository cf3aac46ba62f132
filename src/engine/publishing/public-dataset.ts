import type { Dataset } from "../model/index.ts";

/**
 * The dataset without anything that says where the municipality's homes are, or that somebody lives in one. What is reckoned from it cannot depend on them, whatever the
 * rules come to ask one day: that is how findings of plots are made for the council (privacy by construction, not by care).
 */
export function publicDataset(dataset: Dataset): Dataset {
  return {
    ...dataset,
    dwellings: [],
    placements: [],
    cooperatives: [],
    buildings: dataset.buildings.map((building) => ({ ...building, cooperative: "unknown" })),
  };
}
