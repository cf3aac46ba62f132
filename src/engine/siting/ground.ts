import type { Dataset } from "../model/index.ts";

/** The parts of a dataset that siting asks of, indexed once: no change of a scenario touches them. */
export interface SitingGround {
  readonly dataset: Dataset;
}

export function buildSitingGround(dataset: Dataset): SitingGround {
  return { dataset };
}
