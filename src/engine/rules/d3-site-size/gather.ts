import type { Gather } from "../gather.ts";
import type { SiteSizeFacts } from "./rule.ts";

export const gather: Gather<SiteSizeFacts> = {
  of: "site",
  facts: ({ units, staffed }, { trial }) => ({ units, staffed, trial }),
};
