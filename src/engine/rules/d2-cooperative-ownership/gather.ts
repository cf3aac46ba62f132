import type { Gather } from "../gather.ts";
import type { CooperativeOwnershipFacts } from "./rule.ts";

export const gather: Gather<CooperativeOwnershipFacts> = {
  of: "cooperative",
  facts: ({ owned, perhapsOwned, dwellings, form, bylawsAllowMore }) => ({
    owned,
    perhapsOwned,
    dwellings,
    form,
    bylawsAllowMore,
  }),
};
